import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, addMonths, dayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE, shoot } from './support/browser.js';
import { act, choose, select } from './support/case-steps.js';
import { workEveryDay } from './support/days-pass.js';
import { settled, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';
import { passTaskDays } from './support/task-days.js';

/** The first of the month so many months ago. */
const monthsAgo = (months: number): ShanghaiDay =>
  addMonths(`${dayOf(new Date()).slice(0, 7)}-01` as ShanghaiDay, -months);
const periodOf = (day: ShanghaiDay): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`;

/** A task force gets a task, reports two periods, one is returned, the forecast turns yellow, it completes. */
describe('a task of a task force, in a browser', () => {
  let stack: Stack;
  let browser: Browser;
  let folder: string;
  let path = '';
  const pages = new Map<string, Page>();
  const faults: string[] = [];
  const first = monthsAgo(2);
  const second = monthsAgo(1);
  // 200 days in all, most of them ahead, so that two reports on time are on pace.
  const due = addDays(first, 199);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhuqi-task-'));
    [stack, browser] = await Promise.all([startStack(workEveryDay), launchBrowser()]);
  }, 180_000);
  afterAll(async () => {
    for (const [username, page] of pages) await shoot(page, `task-last-${username}`);
    await browser?.close();
    await stack?.close();
    await rm(folder, { recursive: true });
  });

  async function as(username: string, to = path, viewport = DESK): Promise<Page> {
    let page = pages.get(username);
    if (!page) {
      page = await (await openWindow(browser, stack.url, { viewport })).newPage();
      page.setDefaultTimeout(20_000);
      await signIn(page, username);
      pages.set(username, page);
    }
    await page.goto(to);
    await settled(page);
    return page;
  }

  async function look(page: Page, name: string): Promise<void> {
    await settled(page);
    faults.push(...(await axeFaults(page)));
    await shoot(page, `task-${name}`);
  }

  async function report(page: Page, value: number): Promise<void> {
    const file = join(folder, 'evidence.pdf');
    await writeFile(file, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    await act(page, '填报进展', async (dialog) => {
      await dialog.getByLabel(/累计完成（万元）/).fill(String(value));
      await dialog.locator('input[type=file]').last().setInputFiles(file);
      await dialog.getByText('evidence.pdf').waitFor();
    });
  }

  /** What follows a chapter that failed would fail for no reason of its own. */
  let broken = '';
  const chapter = (name: string, tell: () => Promise<void>) =>
    it(
      name,
      async () => {
        if (broken) throw new Error(`Not told, since this failed: ${broken}`);
        broken = name;
        await tell();
        broken = '';
      },
      180_000,
    );

  chapter('is drafted by the head, issued, accepted, and started', async () => {
    const head = await as('chuzhang', '/tasks/create');
    await head.getByLabel('任务名称').fill('研发投入攻坚');
    await head.getByLabel('任务内容').fill('推动企业增加研发投入。');
    await choose(head, '攻坚组', '研发', /研发投入/);
    await choose(head, '责任人', '吴开阳', /吴开阳/);
    await head.getByLabel('开始日期').fill(first);
    await head.getByLabel('完成期限').fill(due);
    await head.getByLabel('指标').fill('企业研发投入');
    await head.getByLabel('单位').fill('万元');
    await head.getByLabel('目标值').fill('0');
    await look(head, '01-draft');
    await head.getByRole('button', { name: '草拟任务', exact: true }).click();
    await head.getByText('目标值不能为0').first().waitFor();
    await head.getByLabel('目标值').fill('100');
    await head.getByRole('button', { name: '草拟任务', exact: true }).click();
    await head.getByRole('heading', { level: 1, name: '研发投入攻坚' }).waitFor();
    await head.getByRole('main').getByRole('link', { name: '研发投入', exact: true }).waitFor();
    path = new URL(head.url()).pathname;
    await act(await as('xietiao'), '下达');
    const owner = await as('jingban');
    await act(owner, '签收');
    await act(owner, '启动');
  });

  chapter('reports two periods; one is returned and reported again', async () => {
    const owner = await as('jingban');
    await report(owner, 20);
    await look(owner, '02-reported');
    const head = await as('chuzhang');
    await act(head, '退回进展', (dialog) => dialog.getByLabel('理由').fill('数据与佐证不符。'));
    await (await as('jingban')).getByText('数据与佐证不符。').first().waitFor();
    await report(owner, 25);
    await act(await as('chuzhang'), '审核通过');
    await report(await as('jingban'), 50);
    await act(await as('chuzhang'), '审核通过');
    await as('jingban');
    for (const period of [first, second]) await owner.getByRole('heading', { name: periodOf(period) }).waitFor();
    await owner.getByText('退回 1 次').waitFor();
    await owner
      .getByText(/50% · 正常/)
      .first()
      .waitFor();
    await look(owner, '03-on-pace');
  });

  chapter('falls behind as days pass, on the list, the board and the year', async () => {
    const id = path.split('/')[2] ?? '';
    const elapsed = Math.round((Date.parse(dayOf(new Date())) - Date.parse(first)) / 86_400_000);
    // Half of the way is done: when 116 of 200 days are over, 58 % of the time, that is 86 % of the planned pace.
    expect(await passTaskDays(stack.database, id, 116 - elapsed)).toBe('YELLOW');
    const owner = await as('jingban');
    await owner
      .getByText(/50% · 滞后/)
      .first()
      .waitFor();
    await owner.getByText(/照此进度.*完成，晚于期限。/).waitFor();
    await look(owner, '04-behind');
    for (const [name, to] of [
      ['05-list', '/tasks'],
      ['06-board', '/tasks/board'],
      ['07-year', '/tasks/year'],
    ] as const) {
      await as('jingban', to);
      await owner
        .getByRole('link', { name: /研发投入攻坚/ })
        .first()
        .waitFor();
      await look(owner, name);
    }
    await as('jingban', '/tasks/board');
    await owner.getByRole('link', { name: /研发投入攻坚/ }).focus();
    await owner.keyboard.press('m');
    await owner.getByRole('menuitem', { name: '填报进展' }).waitFor();
    await owner.keyboard.press('Escape');
    await owner.getByRole('menu').waitFor({ state: 'detached' });
  });

  chapter('completes, with a reason for what was missed', async () => {
    await act(await as('jingban'), '申请办结', (dialog) => dialog.getByLabel('完成情况').fill('完成一半。'));
    const leader = await as('xietiao');
    await act(leader, '认定完成', (dialog) => dialog.getByLabel('理由').fill('目标经局党组会议调减。'));
    await leader.getByText('目标经局党组会议调减。').first().waitFor();
    await leader.getByRole('main').getByText('完成', { exact: true }).first().waitFor();
    await leader.getByRole('main').getByRole('link', { name: '研发投入', exact: true }).click();
    await leader.getByRole('heading', { level: 1, name: '研发投入党员攻坚组' }).waitFor();
    await leader.getByRole('link', { name: '研发投入攻坚', exact: true }).waitFor();
    await look(leader, '09-team');
    const phone = await as('bangban', '/research-outcomes', PHONE);
    await look(phone, '08-phone');
    expect(faults).toEqual([]);
  });

  chapter('an enterprise reaches a stage, and stands in that column of the pipeline', async () => {
    const page = await as('xietiao', '/high-tech-steps/create');
    await page.getByRole('main').getByRole('combobox', { name: '企业' }).fill('淮安');
    const option = page.getByRole('option').first();
    const name = ((await option.textContent()) ?? '').trim();
    await option.click();
    await select(page.getByRole('main'), page, '高企阶段', '申报');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('还没有佐证材料，请上传。').waitFor();
    await page.locator('input[type=file]').last().setInputFiles(join(folder, 'evidence.pdf'));
    await page.getByRole('link', { name: 'evidence.pdf' }).waitFor();
    await as('xietiao', '/high-tech');
    const column = page.getByRole('region', { name: /^申报/ });
    await column
      .getByRole('link', { name: name.slice(0, 6) })
      .first()
      .waitFor();
    await look(page, '10-pipeline');
    expect(faults).toEqual([]);
  });
});
