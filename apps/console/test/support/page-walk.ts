import type { Browser, Page, Response } from 'playwright-core';
import { axeFaults } from './axe.js';
import { openWindow, PHONE, shoot } from './browser.js';
import { goWithin, shown, signIn } from './sign-in.js';

/** Lists whose first record is opened, too. */
const lists: ReadonlySet<string> = new Set([
  ...['/problems', '/visits', '/enterprises', '/units', '/users', '/callbacks', '/orders', '/supervision'],
  ...['/partnerships', '/columns', '/column-issues', '/micro-comments', '/benefit-policies', '/documents'],
  ...['/activities', '/tasks', '/teams', '/projects', '/contact-groups', '/service-lists'],
]);

/** Pages without the console's frame. */
const outside: ReadonlySet<string> = new Set(['/change-password']);

/** Forms stand in one column at any width, of the same fields as the filters of the lists. */
const isForm = (route: string): boolean => /\/(create|edit|import|afterwards)([?/]|$)/.test(route);

const patternOf = (route: string): string => route.replace(/[0-9a-f-]{36}/g, 'one');

/** Goes through the pages of one person after the other, and looks at each with axe: on the desk, then dark on the phone. */
export class PageWalk {
  /** Looked at already: their look in the dark and on the phone needs no second look. */
  private readonly seen = new Set<string>();

  /** @returns what axe found, one line per fault */
  async of(
    browser: Browser,
    url: string,
    username: string,
    own: readonly string[],
    name: string,
  ): Promise<readonly string[]> {
    const context = await openWindow(browser, url);
    const page = await context.newPage();
    await signIn(page, username);
    const faults: string[] = [];
    page.on('response', (response) => void brokenAnswer(response).then((said) => said && faults.push(said)));
    // What another person has shown is the same page here, but for home and the records with one's own actions.
    const routes = own.filter((route) => route === '/' || lists.has(route) || !this.seen.has(patternOf(route)));
    // The records found on the way are appended, and so looked at as well.
    for (const route of routes) {
      if (this.seen.has(patternOf(route)) && lists.has(route)) await open(page, route);
      else faults.push(...(await this.look(page, route, name)));
      const record = lists.has(route) ? await firstRecord(page) : null;
      if (record) routes.push(record);
    }
    const fresh = routes.filter((route) => !this.seen.has(patternOf(route)));
    await page.setViewportSize(PHONE);
    await page.evaluate(() => localStorage.setItem('RaStorezhuqi.theme', '"dark"'));
    await page.reload();
    for (const route of fresh.filter((route) => !isForm(route)))
      faults.push(...(await this.look(page, route, `dark-${name}`)));
    for (const route of fresh) this.seen.add(patternOf(route));
    await context.close();
    return faults;
  }

  private async look(page: Page, route: string, name: string): Promise<readonly string[]> {
    await open(page, route);
    const faults = await axeFaults(page);
    if (!this.seen.has(patternOf(route))) await shoot(page, `${name}${patternOf(route).replaceAll('/', '_')}`);
    return faults;
  }
}

/** What the server failed at, or null; a page that only says so has nothing for axe to find. */
async function brokenAnswer(response: Response): Promise<string | null> {
  if (!response.url().endsWith('/graphql')) return null;
  // An answer whose page has gone can't be read any more.
  const text = await response.text().catch(() => '');
  const asked = response.request().postData() ?? '';
  return text.includes('"code":"INTERNAL"') ? `The server failed: ${asked.slice(0, 200)} … ${text}` : null;
}

/** As a link leads there: the console is not loaded anew for each of its pages. */
async function open(page: Page, route: string): Promise<void> {
  await (outside.has(route) ? page.goto(route) : goWithin(page, route));
  await shown(page);
}

/** Address of the first row of the list on the page, or null when there is none. */
async function firstRecord(page: Page): Promise<string | null> {
  const link = page.locator('[data-row-link]').first();
  return (await link.count()) > 0 ? link.getAttribute('href') : null;
}
