import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from './axe.js';
import { DESK, openWindow, PHONE, shoot } from './browser.js';
import { shown, signIn } from './sign-in.js';

/** The windows of everybody in a story: each signs in once and keeps theirs. */
export class Windows {
  /** What axe found on all pages looked at. */
  readonly faults: string[] = [];
  private readonly open = new Map<string, { context: BrowserContext; page: Page }>();

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    /** Begins the names of the screenshots. */
    private readonly story: string,
  ) {}

  /** The page of somebody, at this path, when it stands. */
  async as(username: string, path: string, viewport = DESK): Promise<Page> {
    const { page } = this.open.get(username) ?? (await this.signIn(username, viewport));
    await page.goto(path);
    await shown(page);
    return page;
  }

  /** A window of somebody who has no account, on their phone. */
  async stranger(address: string): Promise<Page> {
    const context = await openWindow(this.browser, this.url, { viewport: PHONE });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  /** Axe and a picture, as the person sees the page. */
  async look(page: Page, name: string): Promise<void> {
    await shown(page);
    this.faults.push(...(await axeFaults(page)));
    await shoot(page, `${this.story}-${name}`);
  }

  /** Where everybody stood at the end: what one wants to see when a chapter failed. */
  async shootAll(): Promise<void> {
    for (const [username, { page }] of this.open) await shoot(page, `${this.story}-last-${username}`);
  }

  private async signIn(username: string, viewport: typeof DESK): Promise<{ context: BrowserContext; page: Page }> {
    const context = await openWindow(this.browser, this.url, { viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await signIn(page, username);
    const mine = { context, page };
    this.open.set(username, mine);
    return mine;
  }
}
