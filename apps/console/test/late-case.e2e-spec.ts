import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { keepFile, launchBrowser, PHONE } from './support/browser.js';
import { act, answerRow, choose, linkIn, select } from './support/case-steps.js';
import { passDays, workEveryDay } from './support/days-pass.js';
import { startStack, type Stack } from './support/stack.js';
import { Windows } from './support/windows.js';
import { zipEntry } from './support/zip-entry.js';

const ENTERPRISE = '淮安昊泽电子科技有限公司';
const TITLE = '洁净车间电压骤降停线';

/** Chapters of one story, told to its end: a promise broken, what followed, and how it was made good. */
describe('a case goes late and is made good', () => {
  let stack: Stack;
  let browser: Browser;
  let people: Windows;
  let casePath = '';
  const problemId = () => casePath.split('/')[2] ?? '';
  const pass = (days: number) => passDays(stack.database, problemId(), days);

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(workEveryDay), launchBrowser()]);
    people = new Windows(browser, stack.url, 'late');
  }, 180_000);

  afterAll(async () => {
    await people?.shootAll();
    await browser?.close();
    await stack?.close();
  });

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
      120_000,
    );

  const host = (path = casePath) => people.as('jingban', path, PHONE);

  async function report(answer: string): Promise<Page> {
    const page = await host();
    await act(page, '报结', async (dialog) => {
      await select(dialog, page, '办理结果', '解决');
      await dialog.getByLabel('给企业的答复').fill(answer);
    });
    return page;
  }

  async function takeOn(): Promise<void> {
    const page = await host();
    await act(page, '签收');
    await act(page, '联系企业', async (dialog) => {
      await select(dialog, page, '联系方式', '电话');
      await dialog.getByLabel('情况记录').fill('已了解停线的时间和损失，约定现场测量。');
    });
  }

  /** The letter of the order on this page. @returns its text */
  async function letterOf(page: Page, name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载督办单' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^督办单 淮科督〔\d{4}〕\d+号\.docx$/);
    const letter = await readFile(await download.path());
    keepFile(`late-${name}.docx`, letter);
    return zipEntry(letter, 'word/document.xml').replace(/<[^>]+>/g, '');
  }

  /** The order of this case that waits in somebody's inbox, opened from there. @returns its number */
  async function openOrder(page: Page, name: string): Promise<string> {
    await page.getByRole('heading', { name: /^督办待答复/ }).waitFor();
    await people.look(page, `${name}-inbox`);
    await page.getByRole('link', { name: TITLE }).click();
    const heading = page.getByRole('heading', { level: 1, name: /^督办单 淮科督〔\d{4}〕\d+号$/ });
    const number = (await heading.innerText()).replace('督办单 ', '');
    await people.look(page, `${name}-order`);
    return number;
  }

  chapter('raised, accepted, assigned, signed for, and the enterprise is called', async () => {
    const page = await people.as('xietiao', '/problems/create');
    const main = page.getByRole('main');
    await main.getByRole('combobox', { name: '企业' }).fill(ENTERPRISE.slice(0, 6));
    await page.getByRole('option', { name: ENTERPRISE }).first().click();
    await main.getByRole('textbox', { name: '问题', exact: true }).fill(TITLE);
    await main.getByRole('textbox', { name: '问题内容' }).fill('一周内三次电压骤降，洁净车间停线，希望协调供电。');
    await select(main, page, '领域', '技术');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.waitForURL(/\/problems\/[0-9a-f-]{36}\/show/);
    casePath = new URL(page.url()).pathname;
    await act(page, '受理');
    await act(page, '交办', () => choose(page, '主办人', '吴开阳', /吴开阳/));
    await takeOn();
  });

  chapter('days pass: the handler is reminded, and urged a day later', async () => {
    await pass(5);
    let page = await host('/notifications');
    await page.getByText(new RegExp(`^即将到期：.*${TITLE}`)).waitFor();
    await pass(1);
    page = await host('/notifications');
    await page.getByText(new RegExp(`^催办：.*${TITLE}`)).waitFor();
    await people.look(page, '01-urged');
  });

  chapter('T+1: the first order goes to the deputy leader, and is a letter', async () => {
    await pass(2);
    const page = await people.as('fenguan', '/approvals');
    const number = await openOrder(page, '02-first');
    await page.getByText('一级督办').first().waitFor();
    const letter = await letterOf(page, 'order-1');
    for (const words of [number, TITLE, '郑怀民（分管领导）', '逾期1个工作日']) expect(letter).toContain(words);
    const handler = await host('/notifications');
    await handler.getByText(new RegExp(`^已超期：.*${TITLE}`)).waitFor();
    await handler.getByText(new RegExp(`^一级督办：.*${TITLE}`)).waitFor();
  });

  let second = '';
  chapter('T+3: the second order goes to the principal, and the board shows the rung', async () => {
    await pass(2);
    const page = await people.as('shuji', '/approvals');
    second = await openOrder(page, '03-second');
    const letter = await letterOf(page, 'order-2');
    for (const words of [second, '周淮生（党组书记）', '逾期3个工作日']) expect(letter).toContain(words);

    await page.goto('/supervision');
    await page.getByRole('searchbox', { name: '在列表中搜索' }).fill(TITLE);
    const row = page.getByRole('row').filter({ hasText: TITLE });
    await row.getByText('督办单（二级）').waitFor();
    await row.getByText('逾期 3 个工作日').waitFor();
    await row.getByRole('link', { name: second }).waitFor();
    await people.look(page, '04-board');
  });

  chapter('the head answers the second order, the supervisor closes it', async () => {
    const head = await people.as('chuzhang', '/approvals');
    await answerRow(head, '答复', `${second} ${TITLE}`, (dialog) =>
      dialog.getByLabel('督办答复').fill('供电公司已到场测量，本周内加装稳压装置并办结。'),
    );
    const supervisor = await people.as('duban', '/approvals');
    await people.look(supervisor, '05-answered');
    await answerRow(supervisor, '办结', `${second} ${TITLE}`, (dialog) =>
      dialog.getByLabel('办结意见').fill('措施明确，同意办结。'),
    );
    await supervisor.goto(casePath);
    await supervisor.getByRole('link', { name: second }).click();
    await supervisor.getByText('办结意见：措施明确，同意办结。').waitFor();
    await people.look(supervisor, '06-closed-order');
  });

  chapter('the result is returned, marked yellow, and approved the second time', async () => {
    await report('已联系供电公司。');
    const head = await people.as('chuzhang', '/approvals');
    await answerRow(head, '退回', TITLE, (dialog) =>
      dialog.getByLabel('理由').fill('只写了联系，没有写结果，请补充稳压装置的安装情况。'),
    );
    const page = await host();
    await page.getByText('已退回 1 次').first().waitFor();
    await people.look(page, '07-returned');
    await report('供电公司已为洁净车间加装稳压装置，三天内未再停线。');
    await answerRow(await people.as('chuzhang', '/approvals'), '审核通过', TITLE);
  });

  /** The link of the newest answer to the enterprise. */
  async function answerLink(): Promise<string> {
    const end = Date.now() + 60_000;
    for (;;) {
      const mail = stack.sink.arrived.findLast(({ text }) => text.includes(TITLE) && /\/link\//.test(text));
      if (mail) return linkIn(mail.text);
      if (Date.now() > end) throw new Error('No answer arrived.');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  chapter('the enterprise rates it badly by link, and the second round begins', async () => {
    const page = await people.stranger(await answerLink());
    await page.getByLabel('不满意').check();
    await page.getByLabel(/办理不到位/).check();
    await page.getByLabel(/还想说些什么/).fill('装置只装了一条线，另一条线昨天又停了。');
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByRole('heading', { name: '已收到您的评价，谢谢' }).waitFor();
    const handler = await host();
    await handler.getByText('第 2 轮办理').first().waitFor();
    await handler.getByRole('heading', { name: '二次办理的承诺' }).waitFor();
    await people.look(handler, '08-second-round');
    await takeOn();
  });

  chapter('more time is asked for before it is late, and granted; the day explains itself', async () => {
    const page = await host();
    await act(page, '申请延期', async (dialog) => {
      await dialog.getByLabel('延期至').fill(dayFromToday(6));
      await dialog.getByLabel('理由').fill('第二套稳压装置五天后到货。');
      await people.look(page, '09-ask-for-time');
    });
    const supervisor = await people.as('duban', '/approvals');
    const asked = supervisor.getByRole('listitem').filter({ hasText: TITLE });
    await asked.getByText('第二套稳压装置五天后到货。').waitFor();
    await asked.getByText(/吴开阳申请 · 延至/).waitFor();
    expect(await asked.getByText('晚于规定时间，按逾期统计').count()).toBe(0);
    await answerRow(supervisor, '审批延期', TITLE, async (dialog) => {
      await dialog.getByRole('radio', { name: '同意', exact: true }).check();
      await people.look(supervisor, '10-grant');
    });
    await pass(3);
    await page.goto(casePath);
    await page.getByRole('button', { name: '为什么是这一天' }).first().click();
    const why = page.getByRole('dialog', { name: '为什么是这一天' });
    await why.getByText('经批准延期4个工作日，理由：第二套稳压装置五天后到货。').waitFor();
    await why.getByText(/^第6个工作日（.*延期）$/).waitFor();
    await people.look(page, '11-why');
    await why.getByRole('button', { name: '关闭' }).click();
    await page.getByText('剩3天').first().waitFor();
  });

  chapter('made good, called back with the script, satisfied, closed', async () => {
    await report('第二套稳压装置已安装，两条线均恢复运行。');
    await answerRow(await people.as('chuzhang', '/approvals'), '审核通过', TITLE);
    const officer = await people.as('huifang', '/callbacks');
    await officer.getByRole('searchbox', { name: '在列表中搜索' }).fill(TITLE);
    await officer.locator('[data-row-link]').filter({ hasText: TITLE }).click();
    await officer.getByText(/您好，我是.*回访员袁清和/).waitFor();
    await officer.getByRole('heading', { name: '二次办理的承诺' }).waitFor();
    await officer.getByText('装置只装了一条线').waitFor();
    await officer.getByRole('textbox', { name: '办理人员是否及时与您联系过？' }).fill('当天就联系了，两条线都好了。');
    await officer.getByRole('button', { name: '满意', exact: true }).click();
    await people.look(officer, '12-call');
    await officer.getByRole('button', { name: '完成回访' }).click();
    await officer.getByText('已记录，继续下一件。').waitFor();
    const page = await host();
    await page.getByText('已销号').first().waitFor();
    await people.look(page, '13-closed');
    const leader = await people.as('fenguan', casePath);
    await people.look(leader, '13-closed');
  });

  chapter('the books are in order, and axe found nothing on the way', async () => {
    await stack.command('check', 'ledger');
    expect(people.faults).toEqual([]);
  });
});

/** The day in Shanghai so many days from now, as a date field takes it. */
const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
