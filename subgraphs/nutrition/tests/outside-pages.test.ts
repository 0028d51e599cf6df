import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutsidePages, isPublicAddress } from '../repositories/outside-pages.js';

let server: Server;
let base: string;
let secretReads = 0;

const html = { 'content-type': 'text/html; charset=iso-8859-1' };
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_request, response) => void response.writeHead(200, html).end(Buffer.from('Cr\xe8me', 'latin1')),
  '/once': (_request, response) => void response.writeHead(302, { location: '/page' }).end(),
  '/forever': (_request, response) => void response.writeHead(302, { location: '/forever' }).end(),
  '/inwards': (_request, response) =>
    void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/picture': (_request, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/endless': (_request, response) => {
    response.writeHead(200, html);
    const chunk = Buffer.alloc(100_000, 'x');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/silent': () => undefined,
  '/secret': (_request, response) => {
    secretReads += 1;
    response.writeHead(200, html).end('secret');
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const within = createOutsidePages({ allowLoopback: true });
const outside = createOutsidePages();

describe('addresses', () => {
  it('are public or not, whatever the family', () => {
    for (const address of ['93.184.215.14', '1.1.1.1', '2606:4700::1111'])
      expect(isPublicAddress(address), address).toBe(true);
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      'not an address',
    ])
      expect(isPublicAddress(address), address).toBe(false);
  });

  it('that lead inside are refused in every way to write them', async () => {
    const { port } = new URL(base);
    for (const url of [
      'http://localhost/',
      'http://127.0.0.1/',
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f.0.0.1/',
      'http://0177.0.0.1/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://169.254.169.254/latest/meta-data/',
      'http://user:password@example.com/',
      `http://example.com:${port}/`,
      'ftp://example.com/',
      'file:///etc/passwd',
      'gopher://example.com/',
      'javascript:alert(1)',
      'not an address',
      '',
    ])
      expect(await outside.read(url), url).toMatchObject({ code: 'ADDRESS_REFUSED' });
  });

  it('of a name are all checked: one inside among many refuses it, and nothing is opened', async () => {
    for (const addresses of [['10.0.0.1'], ['93.184.215.14', '127.0.0.1'], ['::ffff:10.0.0.1']]) {
      const pages = createOutsidePages({ resolve: async () => addresses });
      expect(await pages.read('http://rebinding.example/secret')).toMatchObject({ code: 'ADDRESS_REFUSED' });
    }
    const nowhere = createOutsidePages({ resolve: async () => [] });
    expect(await nowhere.read('https://nowhere.example/')).toMatchObject({ code: 'PAGE_UNREACHABLE' });
    expect(secretReads).toBe(0);
  });

  it('are asked for once: the connection goes to the address that was checked', async () => {
    let asked = 0;
    const pages = createOutsidePages({
      allowLoopback: true,
      resolve: async () => {
        asked += 1;
        return asked === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
      },
    });
    const { port } = new URL(base);
    expect(await pages.read(`http://site.example:${port}/page`)).toMatchObject({ text: 'Crème' });
    expect(asked).toBe(1);
  });
});

describe('a page', () => {
  it('is read with its letters, also behind a redirect', async () => {
    expect(await within.read(`${base}/page`)).toEqual({ url: `${base}/page`, text: 'Crème' });
    expect(await within.read(`${base}/once`)).toMatchObject({ url: `${base}/page` });
  });

  it.each([
    ['/forever', 'TOO_MANY_REDIRECTS'],
    ['/inwards', 'ADDRESS_REFUSED'],
    ['/file', 'ADDRESS_REFUSED'],
    ['/picture', 'NOT_A_PAGE'],
    ['/endless', 'PAGE_TOO_LARGE'],
    ['/missing', 'PAGE_UNREACHABLE'],
    ['/silent', 'PAGE_UNREACHABLE'],
  ])('%s is refused: %s', async (path, code) => {
    expect(await within.read(`${base}${path}`)).toMatchObject({ code });
  });
});
