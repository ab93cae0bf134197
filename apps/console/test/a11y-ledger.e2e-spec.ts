import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { PageWalk } from './support/page-walk.js';
import { startStack, type Stack } from './support/stack.js';

/** The pages of the ledger of a year, by those who keep it and those who read its figures. */
const pages: ReadonlyArray<readonly [name: string, username: string, routes: readonly string[]]> = [
  [
    'work',
    'xietiao',
    [
      '/activities',
      '/activities/create',
      '/activities/afterwards',
      '/activities/month',
      '/activities/frequency',
      '/reports',
      '/reports/create',
      '/report-templates',
      '/tasks',
      '/tasks/create',
      '/tasks/board',
      '/tasks/year',
      '/service-lists',
      '/service-lists/create',
      '/service-items',
      '/three-lists',
      '/three-lists?view=problem',
      '/three-lists?view=responsibility',
    ],
  ],
  [
    'registers',
    'xietiao',
    [
      '/documents',
      '/documents/create',
      '/teams',
      '/teams/create',
      '/projects',
      '/projects/create',
      '/contact-groups',
      '/contact-groups/create',
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
    ],
  ],
  [
    'innovation',
    'xietiao',
    [
      '/high-tech',
      '/research-spendings',
      '/research-spendings/create',
      '/technology-contracts',
      '/technology-contracts/create',
      '/research-outcomes',
      '/research-outcomes/create',
      '/high-tech-steps',
      '/high-tech-steps/create',
      '/pairings',
      '/coverage',
    ],
  ],
  [
    'figures',
    'shuji',
    ['/dashboard', '/figures', '/figures/problem.accepted', '/ledger-check', '/ledger-check/problem.noItem'],
  ],
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

describe('axe finds nothing in the ledger', () => {
  it.each(pages)(
    'on the pages of %s',
    async (name, username, routes) => {
      expect(await walk.of(browser, stack.url, username, routes, name)).toEqual([]);
    },
    600_000,
  );
});
