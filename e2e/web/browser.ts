import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium is: CHROMIUM, or the first one on the path; null when there is none. */
export function findChromium(): string | null {
  const { CHROMIUM, PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const places = [
    ...(CHROMIUM === undefined || CHROMIUM === '' ? [] : [CHROMIUM]),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications,
  ];
  return places.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser without a window. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: quiet });
}

/** A browser of one person, and everything that went wrong in its pages. */
export interface Visitor extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, uncaught errors, failed requests and answers of 400 and more. */
  readonly faults: string[];
}

/** Opens the page in a fresh context, which shares nothing with the others. */
export async function visit(
  browser: Browser,
  url: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Visitor> {
  const context = await browser.newContext({
    colorScheme,
    locale: 'en-US',
    viewport: { width: 1280, height: 860 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A reload or a closed page aborts what is under way; nothing failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  return { context, page, faults, [Symbol.asyncDispose]: () => context.close() };
}
