import type { Browser } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE } from './support/browser.js';
import { PageWalk } from './support/page-walk.js';
import { startStack, type Stack } from './support/stack.js';

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
      '/settings',
      '/enterprises/import',
      '/enterprises/import?kind=problems',
      '/jobs',
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
  ['PRINCIPAL', 'shuji', cases],
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

const walk = new PageWalk();

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

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
      expect(await walk.of(browser, stack.url, username, own, role.toLowerCase())).toEqual([]);
    },
    600_000,
  );
});
