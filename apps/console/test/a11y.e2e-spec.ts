import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE, shoot } from './support/browser.js';
import { goWithin, shown, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

/** Lists whose first record is opened, too. */
const lists = [
  '/problems',
  '/visits',
  '/enterprises',
  '/partnerships',
  '/columns',
  '/column-issues',
  '/micro-comments',
  '/benefit-policies',
  '/units',
  '/users',
  '/callbacks',
  '/orders',
  '/supervision',
  '/documents',
  '/activities',
  '/tasks',
  '/teams',
  '/projects',
  '/contact-groups',
  '/service-lists',
];
const cases = ['/', '/problems', '/visits', '/enterprises'];
const everybody = [
  '/mine',
  '/notifications',
  '/change-password',
  '/no-such-page',
  '/units',
  '/calendar',
  '/calendar/calculator',
  '/policies',
];

/** One person of the demo per role, and where that role goes. */
const people: ReadonlyArray<readonly [role: string, username: string, routes: readonly string[]]> = [
  [
    'SERVICE_MEMBER',
    'bangban',
    [
      ...cases,
      '/visits/create',
      '/visits/afterwards',
      '/visits/record',
      '/problems/create',
      '/enterprises/create',
      ...everybody,
    ],
  ],
  [
    'COORDINATOR',
    'xietiao',
    [
      ...cases,
      '/activities',
      '/activities/create',
      '/activities/afterwards',
      '/activities/month',
      '/activities/frequency',
      '/reports',
      '/reports/create',
      '/report-templates',
      '/documents',
      '/documents/create',
      '/tasks',
      '/tasks/create',
      '/tasks/board',
      '/tasks/year',
      '/high-tech',
      '/research-spendings',
      '/research-spendings/create',
      '/technology-contracts',
      '/technology-contracts/create',
      '/research-outcomes',
      '/research-outcomes/create',
      '/high-tech-steps',
      '/high-tech-steps/create',
      '/teams',
      '/teams/create',
      '/projects',
      '/projects/create',
      '/contact-groups',
      '/contact-groups/create',
      '/pairings',
      '/coverage',
      '/settings',
      '/service-lists',
      '/service-lists/create',
      '/service-items',
      '/three-lists',
      '/three-lists?view=problem',
      '/three-lists?view=responsibility',
      '/enterprises/import',
      '/enterprises/import?kind=problems',
      '/jobs',
      '/partnerships',
      '/partnerships/create',
      '/columns',
      '/columns/create',
      '/column-issues',
      '/column-issues/create',
      '/micro-comments',
      '/micro-comments/create',
      '/benefit-policies',
      '/benefit-policies/create',
      '/routing-rules',
      '/routing-rules/create',
      '/handovers',
      '/handovers/create',
    ],
  ],
  ['HANDLER', 'jingban', [...cases, '/deputies', '/deputies/create']],
  ['UNIT_HEAD', 'chuzhang', [...cases, '/supervision', '/approvals']],
  [
    'SUPERVISOR',
    'duban',
    [...cases, '/supervision', '/orders', '/due-calendar', '/bulletin', '/approvals', '/satisfaction', '/ratings'],
  ],
  ['CALLBACK_OFFICER', 'huifang', [...cases, '/callbacks', '/satisfaction', '/ratings']],
  ['DEPUTY_LEADER', 'fenguan', cases],
  [
    'PRINCIPAL',
    'shuji',
    [...cases, '/dashboard', '/figures', '/figures/problem.accepted', '/ledger-check', '/ledger-check/problem.noItem'],
  ],
  [
    'SYSTEM_ADMIN',
    'xitong',
    ['/', '/deliveries', '/jobs', '/calendar', '/calendar/edit', '/calendar/edit?of=day', '/units'],
  ],
  [
    'SECURITY_ADMIN',
    'anquan',
    ['/', '/users', '/users/create', '/units', '/units/create', '/calendar', '/policies/edit', '/settings'],
  ],
  ['AUDITOR', 'shenji', ['/', '/units', '/calendar']],
];

/** Pages without the console's frame. */
const outside: ReadonlySet<string> = new Set(['/change-password']);

/** Routes looked at already: their look in the dark and on the phone needs no second look. */
const seen = new Set<string>();

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const patternOf = (route: string) => route.replace(/[0-9a-f-]{36}/g, 'one');

/** Address of the first row of the list on the page, or null when there is none. */
async function firstRecord(page: Page): Promise<string | null> {
  const link = page.locator('[data-row-link]').first();
  return (await link.count()) > 0 ? link.getAttribute('href') : null;
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
      // What another role has shown is the same page here, but for home and the records with this role's own actions.
      const routes = own.filter((route) => route === '/' || lists.includes(route) || !seen.has(patternOf(route)));
      // As a link leads there: the console is not loaded anew for each of its pages.
      const open = async (route: string) => {
        await (outside.has(route) ? page.goto(route) : goWithin(page, route));
        await shown(page);
      };
      const look = async (route: string, name: string) => {
        await open(route);
        faults.push(...(await axeFaults(page)));
        if (!seen.has(patternOf(route))) await shoot(page, `${name}${patternOf(route).replaceAll('/', '_')}`);
      };
      // The records found on the way are appended, and so looked at as well.
      for (const route of routes) {
        if (seen.has(patternOf(route)) && lists.includes(route)) await open(route);
        else await look(route, role.toLowerCase());
        const record = lists.includes(route) ? await firstRecord(page) : null;
        if (record) routes.push(record);
      }

      const fresh = routes.filter((route) => !seen.has(patternOf(route)));
      await page.setViewportSize(PHONE);
      await page.evaluate(() => localStorage.setItem('RaStorezhuqi.theme', '"dark"'));
      await page.reload();
      for (const route of fresh) await look(route, `dark-${role.toLowerCase()}`);
      for (const route of fresh) seen.add(patternOf(route));
      await context.close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
