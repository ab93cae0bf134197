import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE, shoot } from './support/browser.js';
import { act, choose, linkIn, select } from './support/case-steps.js';
import { enterpriseFile } from './support/enterprise-file.js';
import { settled, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

/** Chapters of one story: each goes on where the last one ended. */
describe('the main job, in a browser', () => {
  let stack: Stack;
  let browser: Browser;
  const windows = new Map<string, { context: BrowserContext; page: Page }>();
  const faults: string[] = [];
  let enterprise = '';
  let problemPath = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  }, 180_000);

  afterAll(async () => {
    // Where everybody stood at the end: what one wants to see when a chapter failed.
    for (const [username, { page }] of windows) await shoot(page, `job-last-${username}`);
    await browser?.close();
    await stack?.close();
  });

  /** What follows a chapter that failed would fail for no reason of its own. */
  let broken = '';
  const chapter = (name: string, tell: () => Promise<void>, limit: number) =>
    it(
      name,
      async () => {
        if (broken) throw new Error(`Not told, since this failed: ${broken}`);
        broken = name;
        await tell();
        broken = '';
      },
      limit,
    );

  /** Everybody keeps their own window for the whole story. */
  async function as(username: string, path: string, viewport = DESK): Promise<Page> {
    let mine = windows.get(username);
    if (!mine) {
      const context = await openWindow(browser, stack.url, {
        viewport,
        position: { latitude: 33.5975, longitude: 119.0213 },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await signIn(page, username);
      mine = { context, page };
      windows.set(username, mine);
    }
    await mine.page.goto(path);
    await settled(mine.page);
    return mine.page;
  }

  async function look(page: Page, name: string): Promise<void> {
    await settled(page);
    faults.push(...(await axeFaults(page)));
    for (const viewport of [DESK, PHONE]) {
      const before = page.viewportSize() ?? DESK;
      await page.setViewportSize(viewport);
      await shoot(page, `job-${name}`);
      await page.setViewportSize(before);
    }
  }

  /** Newest mail to the enterprise that carries a link, once there are `count` of them. */
  async function answerMail(count: number): Promise<string> {
    const end = Date.now() + 60_000;
    for (;;) {
      const mails = stack.sink.arrived.filter(
        ({ text, recipients }) => /\/link\//.test(text) && recipients.includes('lianluo@enterprise.test'),
      );
      const newest = mails.at(count - 1);
      if (newest) return linkIn(newest.text);
      if (Date.now() > end) throw new Error(`${mails.length} of ${count} answers arrived.`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  chapter(
    'the coordinator imports enterprises and enters a contact',
    async () => {
      const file = await enterpriseFile();
      const page = await as('xietiao', '/enterprises/import');
      await look(page, '01-import');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: '试运行', exact: true }).click();
      await page.getByText('试运行完成').waitFor({ timeout: 60_000 });
      await look(page, '02-dry-run');
      await page.getByRole('button', { name: '正式导入', exact: true }).click();
      await page.getByText('导入完成。').waitFor({ timeout: 60_000 });
      enterprise = file.first;

      await page.goto('/enterprises');
      await page.getByRole('searchbox', { name: '在列表中搜索' }).fill(enterprise);
      await page.getByRole('link', { name: enterprise }).click();
      await settled(page);
      await page.getByRole('link', { name: '编辑' }).click();
      await page.getByRole('button', { name: '添加联络员' }).click();
      await page.getByLabel('姓名').fill('顾联络');
      await page.getByLabel('电子邮箱').fill('lianluo@enterprise.test');
      await page.getByLabel('同意接收提醒').check();
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByText('lianluo@enterprise.test').waitFor();
      await look(page, '03-enterprise');
    },
    240_000,
  );

  chapter(
    'a service member plans a visit, checks in on the phone and raises two problems',
    async () => {
      const page = await as('bangban', '/visits/create', PHONE);
      await choose(page, '企业', enterprise.slice(0, 8), enterprise);
      await page.getByLabel('走访目的').fill('了解研发投入和用工情况');
      await look(page, '04-plan');
      await page.getByRole('button', { name: '保存计划' }).click();
      await page.getByRole('heading', { level: 1, name: '了解研发投入和用工情况' }).waitFor();

      await page.getByRole('button', { name: '签到', exact: true }).click();
      await page.getByText('已取得定位').waitFor();
      await look(page, '05-check-in');
      await page.getByRole('button', { name: '确认签到' }).click();
      await page.getByRole('heading', { level: 1, name: '走访纪实' }).waitFor();

      await page
        .getByRole('textbox', { name: '走访情况' })
        .fill('与总经理座谈，参观两条产线，企业计划明年申报高新技术企业。');
      for (const [title, content, area] of [
        ['缺少三坐标检测设备', '新产品需要三坐标检测，本地没有设备，送外地检测一次要两周。', '技术'],
        ['研发人员招聘困难', '机械设计岗位招聘半年未招到人，希望对接高校。', '人才'],
      ] as const) {
        await page.getByRole('button', { name: '添加企业问题' }).click();
        const finding = page.getByRole('group', { name: '企业问题' }).last();
        await finding.getByLabel('问题标题').fill(title);
        await finding.getByLabel('问题内容').fill(content);
        await select(finding, page, '领域', area);
      }
      await look(page, '06-record');
      await page.getByRole('button', { name: '保存并结束走访' }).click();
      await page.getByRole('button', { name: '保存并提交' }).click();
      await page.getByRole('heading', { level: 1, name: '了解研发投入和用工情况' }).waitFor();
      await page.getByRole('link', { name: /缺少三坐标检测设备/ }).waitFor();
      await look(page, '07-visit');
    },
    240_000,
  );

  chapter(
    'the coordinator accepts one and assigns it to a host and a co-handler',
    async () => {
      const page = await as('xietiao', '/problems');
      await page.getByRole('link', { name: '缺少三坐标检测设备' }).click();
      await settled(page);
      problemPath = new URL(page.url()).pathname;
      await act(page, '受理');
      await act(page, '交办', async () => {
        await choose(page, '主办人', '吴开阳', /^吴开阳/);
        await choose(page, '协办人及办理期限', '邵文博', /^邵文博/);
        // Him, not the absent colleague whose deputy he is.
        await page.getByRole('dialog').getByRole('button', { name: '邵文博', exact: true }).waitFor();
        await page.keyboard.press('Escape');
        await look(page, '08-assign');
      });
      await page.getByText('待签收').first().waitFor();
      await page.getByRole('button', { name: '为什么是这一天' }).first().click();
      await page.getByRole('dialog').getByRole('row').nth(1).waitFor();
      await look(page, '09-why-this-day');
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    },
    180_000,
  );

  chapter(
    'host and co-handler work, the head approves, and the enterprise gets the answer',
    async () => {
      const host = await as('jingban', problemPath);
      await act(host, '签收');
      await act(host, '联系企业', async (dialog, page) => {
        await select(dialog, page, '联系方式', '上门');
        await dialog.getByLabel('情况记录').fill('已到企业现场核实检测需求。');
      });
      const helper = await as('jingban2', problemPath);
      await act(helper, '协办反馈', (dialog) => dialog.getByLabel('协办意见').fill('市检测中心可以开放三坐标设备。'));
      await host.reload();
      await settled(host);
      await act(host, '报结', async (dialog, page) => {
        await select(dialog, page, '办理结果', '解决');
        await dialog.getByLabel('给企业的答复').fill('已协调市检测中心开放设备，可凭企业证明预约。');
      });
      const head = await as('chuzhang', problemPath);
      await look(head, '10-in-review');
      await act(head, '审核通过');
      await head.getByText('待评价').first().waitFor();
    },
    240_000,
  );

  chapter(
    'the enterprise is dissatisfied, and the second round begins',
    async () => {
      const link = await answerMail(1);
      const context = await openWindow(browser, stack.url, { viewport: PHONE });
      const page = await context.newPage();
      // A mail scanner looks first; looking consumes nothing.
      await page.goto(link);
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: '您反映的问题已有办理结果' }).waitFor();
      await look(page, '11-link');
      await page.getByLabel('不满意').check();
      await page.getByRole('button', { name: '提交评价' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel(/办理不到位/).check();
      await page.getByLabel(/还想说些什么/).fill('预约要等一个月，还是解决不了。');
      await look(page, '12-link-dissatisfied');
      await page.getByRole('button', { name: '提交评价' }).click();
      await page.getByRole('heading', { name: '已收到您的评价，谢谢' }).waitFor();
      await look(page, '13-link-thanks');
      await page.goto(link);
      await page.getByRole('heading', { name: '您已经评价过了' }).waitFor();
      await context.close();

      const host = await as('jingban', problemPath);
      await host.getByText('第 2 轮办理').waitFor();
      await look(host, '14-second-round');
    },
    180_000,
  );

  chapter(
    'handled again, rated satisfied, closed',
    async () => {
      const host = await as('jingban', problemPath);
      await act(host, '签收');
      const helper = await as('jingban2', problemPath);
      const reply = helper.getByRole('button', { name: '协办反馈', exact: true });
      if (await reply.isVisible())
        await act(helper, '协办反馈', (dialog) => dialog.getByLabel('协办意见').fill('已开通加急通道。'));
      await host.reload();
      await settled(host);
      await act(host, '报结', async (dialog, page) => {
        await select(dialog, page, '办理结果', '解决');
        await dialog.getByLabel('给企业的答复').fill('已为企业开通加急预约，三个工作日内完成检测。');
      });
      const head = await as('chuzhang', problemPath);
      await act(head, '审核通过');
      const context = await openWindow(browser, stack.url, { viewport: PHONE });
      const page = await context.newPage();
      await page.goto(await answerMail(2));
      await page.getByLabel('满意', { exact: true }).check();
      await page.getByRole('button', { name: '提交评价' }).click();
      await page.getByRole('heading', { name: '已收到您的评价，谢谢' }).waitFor();
      await context.close();
      const closed = await as('xietiao', problemPath);
      await closed.getByText('已销号').first().waitFor();
      await look(closed, '15-closed');
    },
    240_000,
  );

  chapter(
    'the leader sees it on the home page',
    async () => {
      const page = await as('shuji', '/');
      const figures = page.getByRole('list', { name: '总体情况' });
      await figures.waitFor();
      await look(page, '16-leader');
      const closed = await figures.getByRole('link', { name: /今年销号/ }).innerText();
      expect(Number(/(\d+)/.exec(closed)?.[1])).toBeGreaterThan(0);
      // What the dashboard calls 满意率, and the rows of it.
      expect(await figures.getByRole('link', { name: /满意率/ }).getAttribute('href')).toMatch(
        /^\/figures\/rating\.satisfactionRate\?period=\d{4}$/,
      );
      await figures.getByRole('link', { name: /今年销号/ }).click();
      await page.getByRole('link', { name: '缺少三坐标检测设备' }).waitFor();
    },
    120_000,
  );

  it('axe found nothing on the way', () => {
    expect(faults).toEqual([]);
  });
});
