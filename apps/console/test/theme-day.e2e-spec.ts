import type { Browser } from 'playwright-core';
import { launchBrowser, openWindow, PHONE } from './support/browser.js';
import { act, choose, select } from './support/case-steps.js';
import { DEMO_PASSWORD, shown } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';
import { Windows } from './support/windows.js';

const TITLE = '“书香机关”主题党日';

/** A theme day is planned, put right, announced, signed in at by QR code, recorded with speakers and an expense, and archived. */
describe('a theme day, in a browser', () => {
  let stack: Stack;
  let browser: Browser;
  let windows: Windows;
  const names: Record<string, string> = {};

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    windows = new Windows(browser, stack.url, 'theme-day');
    const people = await stack.database.query<{ username: string; name: string }>(
      'select username, name from app_user',
    );
    for (const { username, name } of people) names[username] = name;
  }, 120_000);

  afterAll(async () => {
    await windows?.shootAll();
    await browser?.close();
    await stack?.close();
  });

  it('goes from its plan to the archive, and its attendance agrees everywhere', async () => {
    const [invitee = '', absent = ''] = [names['jingban'], names['chuzhang']];

    // 计划
    const desk = await windows.as('bangban', '/activities/create');
    await desk.getByRole('textbox', { name: '活动名称' }).fill(TITLE);
    await select(desk.getByRole('main'), desk, '类别', '主题党日');
    await desk.getByRole('textbox', { name: '地点' }).fill('三楼会议室');
    for (const name of [invitee, absent]) {
      await choose(desk, '添加同事', name, new RegExp(name));
      await desk.getByRole('combobox', { name: `${name}的角色` }).waitFor();
    }
    await windows.look(desk, 'plan');
    await desk.getByRole('button', { name: '保存计划' }).click();
    await desk.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await shown(desk);
    const address = new URL(desk.url()).pathname.replace(/\/show$/, '');

    // 修改安排: what was mistyped is put right.
    await desk.getByRole('group', { name: '可以进行的操作' }).getByRole('button', { name: '修改安排' }).click();
    await desk.getByRole('textbox', { name: '地点' }).fill('四楼会议室');
    await desk.getByRole('button', { name: '保存', exact: true }).click();
    await desk.getByText(/主题党日 · .*四楼会议室/).waitFor();
    await shown(desk);

    // 通知、签到
    await act(desk, '发出通知');
    await act(desk, '开始签到');
    await windows.look(desk, 'signing-in');
    await desk.getByRole('button', { name: '打开签到屏' }).click();
    await desk.getByRole('img', { name: /签到二维码/ }).waitFor();
    await desk.getByText('已签到 0 人，应到 2 人').waitFor();
    await windows.look(desk, 'screen');
    const here = await desk.getByRole('link', { name: '在本机打开签到页' }).getAttribute('href');

    // The phone of a colleague who is not signed in yet: the code's page waits behind the sign-in.
    const pocket = await openWindow(browser, stack.url, { viewport: PHONE });
    const phone = await pocket.newPage();
    phone.setDefaultTimeout(20_000);
    await phone.goto(here ?? '');
    await phone.getByLabel('用户名').fill('jingban');
    await phone.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await phone.getByRole('button', { name: '登录', exact: true }).click();
    await phone.getByRole('heading', { level: 1, name: '活动签到' }).waitFor();
    await windows.look(phone, 'phone');
    await phone.getByRole('button', { name: '签到', exact: true }).click();
    await phone.getByText('签到成功').waitFor();
    await windows.look(phone, 'signed-in');
    await pocket.close();
    await desk.getByText('已签到 1 人，应到 2 人').waitFor();

    // A code that is not of this activity.
    const stranger = await windows.as('chuzhang', `${address}/sign-in?code=1.abc`, PHONE);
    await stranger.getByRole('button', { name: '签到', exact: true }).click();
    await stranger.getByText('这不是本次活动的签到码，请扫描现场屏幕上的二维码。').waitFor();

    // 结束、纪实、归档
    await desk.goto(`${address}/show`);
    await shown(desk);
    await act(desk, '结束活动');
    await desk.getByText('活动纪实 · ', { exact: false }).first().waitFor();
    await desk
      .getByRole('group', { name: '可以进行的操作' })
      .getByRole('button', { name: '归档', exact: true })
      .click();
    await desk.getByRole('heading', { level: 1, name: '活动纪实' }).waitFor();
    await desk.getByRole('textbox', { name: '活动纪实' }).fill('围绕一本好书交流心得，两位同志作了发言。');
    await desk.getByRole('combobox', { name: `${invitee}的角色` }).click();
    await desk.getByRole('option', { name: '发言' }).click();
    await desk.keyboard.press('Escape');
    await desk.getByRole('button', { name: '加一笔经费' }).click();
    const expense = desk.getByRole('group', { name: '经费明细 1' });
    await expense.getByRole('textbox', { name: '金额（元）' }).fill('328.50');
    await expense.getByRole('textbox', { name: '用途' }).fill('学习书籍');
    await expense.getByRole('textbox', { name: '凭证号' }).fill('2026-031');
    await windows.look(desk, 'record');
    await desk.getByRole('button', { name: '保存并归档' }).click();
    await desk.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await shown(desk);
    await desk.getByText('合计 328.50 元').waitFor();
    await windows.look(desk, 'archived');
    // On a phone the money is read without scrolling sideways.
    await stranger.goto(`${address}/show`);
    const payments = stranger.getByRole('list', { name: '经费明细' });
    await payments.getByText('学习书籍').waitFor();
    expect(await payments.evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true);
    await windows.look(stranger, 'archived-phone');

    // 应到 2、实到 1、未到 1: the page, the list and the rows that figures count.
    const figure = (name: string) => desk.locator(`[data-figure=${name}] dd`).innerText();
    expect([await figure('expected'), await figure('present'), await figure('absent')]).toEqual(['2', '1', '1']);
    await desk.goto('/activities');
    await shown(desk);
    await desk.getByRole('row', { name: new RegExp(`${TITLE}.*1 / 2`) }).waitFor();
    const [counted] = await stack.database.query<Record<string, unknown>>(
      `select a.state, a.attendance, a.expected, a.speakers, a.expenses_fen as "expensesFen",
         (select count(*)::int from participation p where p.activity_id = a.id and p.is_attendance) as rows
       from activity a where a.title = $1`,
      [TITLE],
    );
    expect(counted).toEqual({
      ...{ state: 'ARCHIVED', attendance: 1, expected: 2, speakers: 1, expensesFen: 32_850, rows: 1 },
    });
    expect(windows.faults).toEqual([]);
  }, 180_000);
});
