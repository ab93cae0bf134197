import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE, shoot } from './support/browser.js';
import { act } from './support/case-steps.js';
import { settled, shown, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const windowOf = async (username: string, viewport = DESK): Promise<Page> => {
  const context = await openWindow(browser, stack.url, { viewport });
  const page = await context.newPage();
  await signIn(page, username);
  return page;
};

const open = async (page: Page, path: string, name: string): Promise<void> => {
  await page.goto(path);
  await shown(page);
  await settled(page);
  await shoot(page, name);
  expect(await axeFaults(page)).toEqual([]);
};

describe('what is late, and the order about it', () => {
  let orderPath = '';
  let orderName = '';

  it('the supervisor sees who is late, filters by a figure, and issues an order from the case', async () => {
    const page = await windowOf('duban');
    await open(page, '/supervision', 'supervision');
    const tiles = page.getByRole('group', { name: '各督办环节的事项数' });
    expect(await tiles.getByRole('button').count()).toBe(6);
    // The first unit whose leader can be addressed: those under the principal himself have none.
    await page.getByRole('button', { name: '郑怀民' }).click();
    await settled(page);
    const first = page.locator('[data-row-link]').first();
    expect(await first.getAttribute('href')).toMatch(/^\/problems\//);
    await first.click();
    await shown(page);
    await page.getByRole('button', { name: '关注', exact: true }).click();
    await page.getByRole('button', { name: '已关注', exact: true }).waitFor();
    await page
      .getByRole('button', { name: /^下发督办单：/ })
      .first()
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('郑怀民').waitFor();
    expect(await sheet.getByLabel('督办要求').inputValue()).toContain('答复');
    await shoot(page, 'issue-order');
    await sheet.getByRole('button', { name: '下发', exact: true }).click();
    await page.waitForURL(/\/orders\/[0-9a-f-]{36}\/show$/);
    orderPath = new URL(page.url()).pathname;
    // In working hours the ladder may have issued one before.
    const sql = 'select number from supervision_order where id = $1';
    const [order] = await stack.database.query<{ number: string }>(sql, [orderPath.split('/')[2]]);
    orderName = `督办单 ${order?.number}`;
    expect(orderName).toMatch(/^督办单 淮科督〔\d{4}〕[1-9]\d*号$/);
    await page.getByRole('heading', { level: 1, name: orderName, exact: true }).waitFor();
    await settled(page);
    await shoot(page, 'order');
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  }, 90_000);

  it('the letter is a Word document of that order', async () => {
    const page = await windowOf('duban');
    await page.goto(orderPath);
    const link = page.getByRole('link', { name: '下载督办单' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`${orderName}.docx`);
    const content = await readFile(await download.path());
    expect(content.subarray(0, 2).toString()).toBe('PK');
    await page.context().close();
  }, 60_000);

  it('the leader answers it from the inbox, on the phone', async () => {
    const page = await windowOf('fenguan', PHONE);
    await open(page, '/approvals', 'approvals');
    await page
      .getByRole('button', { name: /^答复：/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('督办答复').fill('已督促责任处室，本周五前办结。');
    await dialog.getByRole('button', { name: '答复', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(orderPath);
    await page.getByText('已督促责任处室，本周五前办结。').first().waitFor();
    await settled(page);
    await shoot(page, 'order');
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  }, 90_000);

  it('the supervisor closes it', async () => {
    const page = await windowOf('duban');
    await open(page, '/approvals', 'approvals');
    await page.goto(orderPath);
    await shown(page);
    await act(page, '办结', (dialog) => dialog.getByLabel('办结意见').fill('同意办结。'));
    await page.getByText('办结意见：同意办结。').waitFor();
    await open(page, '/orders', 'orders');
    await page.context().close();
  }, 90_000);

  it.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])(
    'the calendar of due dates and the bulletin, on the %s',
    async (_, viewport) => {
      const page = await windowOf('fenguan', viewport);
      await open(page, '/due-calendar', 'due-calendar');
      await page.getByRole('button', { name: '下个月' }).click();
      await settled(page);
      await page.getByRole('button', { name: '上个月' }).click();
      await page
        .getByRole('link', { name: /问题 \d+ 件/ })
        .first()
        .click();
      await shown(page);
      expect(new URL(page.url()).pathname).toBe('/problems');
      await open(page, '/bulletin', 'bulletin');
      await open(page, '/supervision', 'supervision');
      await page.context().close();
    },
    90_000,
  );
});
