import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** A page somebody else serves; its text is untrusted. */
export interface OutsidePage {
  /** Where it was found after all redirects. */
  readonly url: string;
  readonly text: string;
}

/** Why a page was not read. */
export interface PageRefusal {
  readonly code:
    | 'ADDRESS_REFUSED'
    | 'PAGE_UNREACHABLE'
    | 'PAGE_TOO_LARGE'
    | 'NOT_A_PAGE'
    | 'TOO_MANY_REDIRECTS';
  readonly message: string;
}

/** Reads pages of the public internet. */
export interface OutsidePages {
  read(url: string): Promise<OutsidePage | PageRefusal>;
}

export interface OutsidePagesOptions {
  /** Only for tests, whose servers are on this machine: loopback addresses and any port are reached too. */
  readonly allowLoopback?: boolean;
  /** Addresses of a name; the system's resolver by default. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

const [mostBytes, mostRedirects, deadlineMs] = [2_000_000, 3, 5_000];
const pageTypes = /^(text\/html|application\/xhtml\+xml|application\/json|application\/ld\+json)$/;

/** Networks of IPv4 that are not of the public internet (IANA special-purpose registry), multicast included. */
const specialIpv4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Of IPv6 only global unicast counts, without what carries or stands for other addresses. */
const specialIpv6: readonly (readonly [net: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [net, prefix] of specialIpv4) special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of specialIpv6) special.addSubnet(net, prefix, 'ipv6');
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for an address of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/**
 * Reads pages without being led into networks that are not public: a name is resolved once, every address it has is checked, and
 * the connection goes to the checked address, so that a second answer of the name server cannot move it. Each redirect is
 * checked like a new address. At most 3 redirects, 2 MB, 5 s; HTML and JSON only.
 */
export function createOutsidePages(options: OutsidePagesOptions = {}): OutsidePages {
  return {
    async read(url) {
      const signal = AbortSignal.timeout(deadlineMs);
      let next = url;
      for (let hop = 0; hop <= mostRedirects; hop++) {
        const target = await checkTarget(next, options);
        if ('code' in target) return target;
        const answer = await visit(target, signal).catch(() =>
          refuse('PAGE_UNREACHABLE', 'The page did not answer in time, or not well.'),
        );
        if (!('redirect' in answer)) return answer;
        next = answer.redirect;
      }
      return refuse('TOO_MANY_REDIRECTS', `The page redirects more than ${mostRedirects} times.`);
    },
  };
}

interface Target {
  readonly url: URL;
  /** Checked; the connection goes here and nowhere else. */
  readonly address: string;
}

/** The address, or why it is not read. */
function readAddress(text: string, anyPort: boolean): URL | string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || text.length > 2_000 || !/^https?:$/.test(url.protocol))
    return 'Only addresses that begin with https:// or http:// are read.';
  if (url.username !== '' || url.password !== '' || (url.port !== '' && !anyPort))
    return 'Addresses with a user, a password or a port are not read.';
  return url;
}

async function checkTarget(text: string, options: OutsidePagesOptions): Promise<Target | PageRefusal> {
  const { allowLoopback = false, resolve = resolveName } = options;
  const url = readAddress(text, allowLoopback);
  if (typeof url === 'string') return refuse('ADDRESS_REFUSED', url);
  // The URL parser has made one form of all ways to write a number as an address.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host];
  const [address] = addresses;
  if (address === undefined) return refuse('PAGE_UNREACHABLE', 'There is no such site.');
  if (!addresses.every((one) => isPublicAddress(one) || (allowLoopback && isLoopback(one))))
    return refuse('ADDRESS_REFUSED', 'Only sites of the public internet are read.');
  return { url, address };
}

function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function resolveName(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

type Answer = OutsidePage | PageRefusal | { readonly redirect: string };

async function visit({ url, address }: Target, signal: AbortSignal): Promise<Answer> {
  const response = await open(url, address, signal);
  try {
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined)
      return { redirect: new URL(headers.location, url).href };
    if (statusCode !== 200) return refuse('PAGE_UNREACHABLE', `The site answers with ${statusCode}.`);
    const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
    if (!pageTypes.test(type.trim()))
      return refuse('NOT_A_PAGE', 'There is no HTML or JSON at this address.');
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      return refuse('NOT_A_PAGE', 'The site sends only compressed pages.');
    const bytes = await readBytes(response);
    if (bytes === null) return refuse('PAGE_TOO_LARGE', `The page is larger than ${mostBytes / 1e6} MB.`);
    return { url: url.href, text: decode(bytes, parameters.join(';')) };
  } finally {
    response.destroy();
  }
}

function open(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const options = {
      host: address,
      port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      // The certificate is checked against the name, though the connection goes to the address.
      ...(isIP(host) === 0 ? { servername: host } : {}),
      headers: {
        host: url.host,
        accept: 'text/html,application/ld+json;q=0.9,application/json;q=0.8',
        'accept-encoding': 'identity',
        'user-agent': 'ProgressiveFramework/0.1 (recipe import)',
      },
      agent: false as const,
      signal,
    };
    const request = (isSecure ? requestHttps : requestHttp)(options, resolve);
    request.once('error', reject);
    request.end();
  });
}

/** The body, or null when it is too large. */
async function readBytes(response: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decode(bytes: Buffer, parameters: string): string {
  const charset = /charset="?([\w-]+)/.exec(parameters)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

function refuse(code: PageRefusal['code'], message: string): PageRefusal {
  return { code, message };
}
