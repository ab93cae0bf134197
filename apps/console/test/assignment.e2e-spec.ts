import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, overWidth, PHONE, shoot } from './support/browser.js';
import { choose, select } from './support/case-steps.js';
import { graphql, raiseAccepted } from './support/raise-accepted.js';
import { settled, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

/** Chapters of one story: a rule, what it proposes, many at once, a colleague away, and one who leaves. */
describe('who handles what, in a browser', () => {
  let stack: Stack;
  let browser: Browser;
  const windows = new Map<string, { context: BrowserContext; page: Page }>();
  const faults: string[] = [];
  let problems: readonly string[] = [];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  }, 180_000);
  afterAll(async () => {
    for (const [username, { page }] of windows) await shoot(page, `assignment-last-${username}`);
    await browser?.close();
    await stack?.close();
  });

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

  async function as(username: string, path: string): Promise<Page> {
    let mine = windows.get(username);
    if (!mine) {
      const context = await openWindow(browser, stack.url);
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

  async function look(page: Page, name: string, viewports = [DESK, PHONE]): Promise<void> {
    await settled(page);
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      faults.push(...(await axeFaults(page)));
      await shoot(page, `assignment-${name}`);
      // Nothing is wider than the screen.
      const over = await overWidth(page);
      if (over > 0) faults.push(`${name} is ${over} px wider than ${viewport.width}`);
    }
    await page.setViewportSize(DESK);
  }

  chapter('the coordinator writes a routing rule', async () => {
    const page = await as('xietiao', '/routing-rules');
    await look(page, '01-rules');
    await page.getByRole('link', { name: '新增规则' }).first().click();
    await page.getByLabel('规则名称').fill('高新技术类');
    const form = page.getByRole('main');
    // More conditions than any rule of the demo: it wins.
    await select(form, page, '问题类别', '一般');
    await select(form, page, '问题领域', '高企申报');
    await select(form, page, '主办的单位', '　高新技术处');
    await page.getByRole('button', { name: '添加协办' }).click();
    await select(form, page, '协办1的单位', '　科技成果与合作处');
    await look(page, '02-rule');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('link', { name: '高新技术类' }).waitFor();
    await look(page, '03-rules');
  });

  chapter('the assign dialog proposes host and co-handler with their load, and one click fills it in', async () => {
    const page = await as('xietiao', '/');
    problems = await raiseAccepted(page, 4);
    await page.goto(`/problems/${problems[0]}/show`);
    await settled(page);
    await page
      .getByRole('group', { name: '可以进行的操作' })
      .getByRole('button', { name: '交办', exact: true })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('按规则“高新技术类”（类别：一般，领域：高企申报），建议由高新技术处主办').waitFor();
    await dialog.getByRole('button', { name: '采用建议' }).click();
    await dialog.getByText('已按建议填好').waitFor();
    await look(page, '04-proposal');
    await dialog.getByRole('combobox', { name: '主办人' }).click();
    await page
      .getByRole('option')
      .first()
      .getByText(/主办 \d+ · 协办 \d+/)
      .waitFor();
    await shoot(page, 'assignment-05-candidates');
    // A picture of the whole page may close the list by itself; then Escape would close the dialog.
    if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '交办', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('待签收').first().waitFor();
  });

  chapter('many are assigned at once; the job says what became of each, and retries what failed', async () => {
    const filter = encodeURIComponent(JSON.stringify({ text: '批量' }));
    const page = await as('xietiao', `/problems?filter=${filter}`);
    await page.getByRole('checkbox', { name: '选择本页全部' }).check();
    await page.getByText('已选 4 件').first().waitFor();
    await look(page, '06-selected');
    await page.getByRole('button', { name: '批量交办' }).click();
    // The phone has cards, and no selection.
    await look(page, '07-bulk-assign', [DESK]);
    await page.getByRole('dialog').getByRole('button', { name: '批量交办' }).click();
    await page.getByRole('heading', { level: 1, name: '批量交办：4件' }).waitFor();
    await page.getByText('已完成').first().waitFor({ timeout: 60_000 });
    await page
      .getByText(/已交办给.+，.+协办。/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '只看未成功 1' }).click();
    await page.getByText('不能交办').waitFor();
    await look(page, '08-job');
    await page.getByRole('button', { name: '重试未成功的 1 件' }).waitFor();
    await page.goto(`/problems?filter=${filter}`);
    await settled(page);
    await page.getByRole('checkbox', { name: '选择本页全部' }).check();
    await page.getByRole('button', { name: '批量催办' }).click();
    await page.getByRole('textbox', { name: '催办内容' }).fill('请尽快签收办理');
    await page.getByRole('dialog').getByRole('button', { name: '批量催办' }).click();
    await page.getByText('已完成').first().waitFor({ timeout: 60_000 });
    await page.getByText('已催办。').first().waitFor();
  });

  chapter('a colleague names a deputy, who then signs in their place', async () => {
    const coordinator = await as('xietiao', '/');
    const id = problems[3] ?? '';
    const host = await hostOf(coordinator, id);
    const page = await as(host, '/deputies');
    await look(page, '09-deputies');
    await page.getByRole('link', { name: '指定代理人' }).first().click();
    await choose(page, '代理人', '方可人', /方可人/);
    await page.getByLabel('事由').fill('参加培训');
    await look(page, '10-deputy');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('代理中').first().waitFor();
    await look(page, '11-deputies');

    const deputy = await as('jingban3', `/problems/${id}/show`);
    await deputy.getByRole('button', { name: '签收', exact: true }).click();
    await deputy.getByRole('dialog').getByRole('button', { name: '签收', exact: true }).click();
    await deputy
      .getByText(/方可人（代.+）/)
      .first()
      .waitFor();
    await look(deputy, '12-acted');
  });

  chapter('the handover moves everything at once', async () => {
    const page = await as('xietiao', '/handovers/create');
    await choose(page, '移交人', '吴开阳', /吴开阳/);
    await choose(page, '接手人', '林若溪', /林若溪/);
    await page.getByText('2 核对要移交的工作').waitFor();
    await look(page, '13-preview');
    const blocked = await page.getByText('暂不能移交').count();
    if (blocked > 0) {
      // Somebody who takes part already can't follow: the sentence says so, and another colleague can.
      await choose(page, '接手人', '左安澜', /左安澜/);
      await page.getByText('移交给左安澜').first().waitFor();
    }
    await page.getByRole('textbox', { name: '移交原因' }).fill('岗位调整');
    await look(page, '14-handover');
    await page.getByRole('button', { name: '确认移交' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认移交' }).click();
    await page.getByRole('heading', { level: 1, name: /吴开阳 移交给/ }).waitFor();
    await look(page, '15-handed-over');
    await page.goto('/handovers');
    await page.getByRole('link', { name: /吴开阳 →/ }).waitFor();
    await look(page, '16-handovers');
  });

  it('and axe found nothing on the way, at either width', () => expect(faults).toEqual([]));

  /** The username of whoever hosts the problem. */
  async function hostOf(page: Page, id: string): Promise<string> {
    const { problem } = await graphql<{ problem: { host: { name: string } } }>(
      page,
      'query ($id: ID!) { problem(id: $id) { host { name } } }',
      { id },
    );
    const username = { 吴开阳: 'jingban', 林若溪: 'bangban2' }[problem.host.name];
    if (!username) throw new Error(`${problem.host.name} is not of 高新技术处`);
    return username;
  }
});
