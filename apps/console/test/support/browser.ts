import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const SHOTS = join(__dirname, '../../../../.data/screenshots');

/** Without these, Chromium knocks at its maker's doors at every start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium, or the one CHROMIUM_PATH names. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS });

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

interface WindowOptions {
  readonly viewport?: typeof DESK;
  readonly dark?: boolean;
  /** Where the device is; absent: positioning is denied. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

/** A window of one person's own, in Shanghai, in Chinese. */
export function openWindow(
  browser: Browser,
  baseURL: string,
  { viewport = DESK, dark = false, position }: WindowOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(viewport === PHONE ? { hasTouch: true, deviceScaleFactor: 2 } : {}),
    ...(position ? { geolocation: position, permissions: ['geolocation'] } : {}),
  });
}

/** By how many pixels the page is wider than its window, once a change of the window has reached the layout; 0 = it fits. */
export async function overWidth(page: Page): Promise<number> {
  const fits = () => document.documentElement.scrollWidth <= window.innerWidth;
  await page.waitForFunction(fits, undefined, { timeout: 3_000 }).catch(() => undefined);
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** For the eye of whoever works on the console, who asks for pictures with ZHUQI_SHOTS=1; git does not keep them. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env['ZHUQI_SHOTS']) return;
  mkdirSync(SHOTS, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
}

/** A file that was made on the way, kept beside the pictures. */
export function keepFile(name: string, content: Buffer): void {
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(join(SHOTS, name), content);
}
