import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE, shoot } from './support/browser.js';
import { settled, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

const everybody = ['/', '/mine', '/notifications', '/change-password', '/no-such-page'];
const cases = ['/problems', '/visits', '/enterprises', '/units', '/calendar'];

/** One person of the demo per role, and the pages that role has beyond everybody's. */
const people: ReadonlyArray<readonly [role: string, username: string, routes: readonly string[]]> = [
  [
    'SERVICE_MEMBER',
    'bangban',
    [...cases, '/visits/create', '/visits/afterwards', '/visits/record', '/problems/create', '/enterprises/create'],
  ],
  ['COORDINATOR', 'xietiao', [...cases, '/enterprises/import', '/jobs', '/problems/create']],
  ['HANDLER', 'jingban', [...cases, '/problems/create', '/visits/create']],
  ['UNIT_HEAD', 'chuzhang', cases],
  ['SUPERVISOR', 'duban', cases],
  ['CALLBACK_OFFICER', 'huifang', cases],
  ['DEPUTY_LEADER', 'fenguan', cases],
  ['PRINCIPAL', 'shuji', cases],
  ['SYSTEM_ADMIN', 'xitong', ['/deliveries', '/jobs', '/calendar', '/units']],
  ['SECURITY_ADMIN', 'anquan', ['/users', '/users/create', '/units', '/units/create', '/calendar']],
  ['AUDITOR', 'shenji', ['/units', '/calendar']],
];

/** Between them they have every page; theirs are looked at on the phone and in the dark, too. */
const thorough = new Set(['SERVICE_MEMBER', 'PRINCIPAL', 'SECURITY_ADMIN', 'SYSTEM_ADMIN']);

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** The pages of single records, opened from their lists. */
async function firstRecords(page: Page, routes: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes.filter((each) =>
    ['/problems', '/visits', '/enterprises', '/units', '/users'].includes(each),
  )) {
    await page.goto(route);
    await settled(page);
    const link = page.locator('[data-row-link]').first();
    if ((await link.count()) > 0) found.push((await link.getAttribute('href')) ?? route);
  }
  return found;
}

describe('axe finds nothing', () => {
  it('on the sign-in page and a link page', async () => {
    const faults: string[] = [];
    for (const viewport of [DESK, PHONE]) {
      const context = await openWindow(browser, stack.url, { viewport });
      const page = await context.newPage();
      for (const route of ['/login', '/link/no-such-link']) {
        await page.goto(route);
        await page.getByRole('heading', { level: 1 }).waitFor();
        faults.push(...(await axeFaults(page)));
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it.each(people)(
    'on the pages of %s',
    async (role, username, own) => {
      const faults: string[] = [];
      const context = await openWindow(browser, stack.url);
      const page = await context.newPage();
      await signIn(page, username);
      const routes = [...everybody, ...own, ...(await firstRecords(page, own))];
      const looks = thorough.has(role) ? [false, true] : [false];
      for (const dark of looks) {
        if (dark) await page.evaluate(() => localStorage.setItem('RaStorezhuqi.theme', '"dark"'));
        for (const viewport of !dark && thorough.has(role) ? [DESK, PHONE] : [DESK]) {
          await page.setViewportSize(viewport);
          for (const route of routes) {
            await page.goto(route);
            await settled(page);
            faults.push(...(await axeFaults(page)));
            await shoot(
              page,
              `${dark ? 'dark-' : ''}${role.toLowerCase()}${route.replace(/[0-9a-f-]{36}/g, 'one').replaceAll('/', '_')}`,
            );
          }
        }
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
