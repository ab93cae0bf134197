import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, PHONE, shoot } from './support/browser.js';
import { select } from './support/case-steps.js';
import { settled, shown, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

const ACTIONS = { name: '可以进行的操作' };

describe('calling back, and the same matter twice', () => {
  let stack: Stack;
  let browser: Browser;
  const faults: string[] = [];
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  async function as(username: string, path: string, viewport = DESK): Promise<Page> {
    const page = await (await openWindow(browser, stack.url, { viewport })).newPage();
    page.setDefaultTimeout(20_000);
    await signIn(page, username);
    await page.goto(path);
    await settled(page);
    return page;
  }

  async function look(page: Page, name: string): Promise<void> {
    const before = page.viewportSize() ?? DESK;
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await shown(page);
      faults.push(...(await axeFaults(page)));
      await shoot(page, `calls-${name}`);
    }
    await page.setViewportSize(before);
  }

  it('the officer calls in vain, then gets through; what was typed survives leaving the page', async () => {
    const page = await as('huifang', '/callbacks');
    await look(page, '01-desk');
    await page.getByRole('tab', { name: /办结回访/ }).click();
    await page.locator('[data-row-link]').first().click();
    await page.getByRole('heading', { name: '话术与记录' }).waitFor();
    const task = page.url();
    await look(page, '02-call');

    await page.getByRole('button', { name: '记录通话' }).click();
    const dialog = page.getByRole('dialog');
    await select(dialog, page, '通话结果', '号码有误');
    await dialog.getByRole('button', { name: '记录通话' }).click();
    await dialog.getByText('请记下通话情况').waitFor();
    await dialog.getByLabel('通话情况').fill('已向挂钩人要到新号码');
    await dialog.getByRole('button', { name: '记录通话' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('已向挂钩人要到新号码').waitFor();

    await page.getByRole('textbox', { name: '办理人员是否及时与您联系过？' }).fill('第二天就来了');
    await page.getByRole('button', { name: '不满意', exact: true }).click();
    await page.getByRole('button', { name: '完成回访' }).click();
    await page.getByText('请选择不满意的原因。').waitFor();
    await page.waitForTimeout(800);
    await page.goto('/callbacks');
    await page.goto(task);
    await page
      .getByText(/恢复|草稿/)
      .first()
      .waitFor();
    const answer = page.getByRole('textbox', { name: '办理人员是否及时与您联系过？' });
    expect(await answer.inputValue()).toBe('第二天就来了');

    await page.getByRole('button', { name: '办理不到位，应继续办理' }).click();
    await page.getByText('这个问题将重新办理').waitFor();
    await look(page, '03-dissatisfied');
    await page.getByRole('button', { name: '完成回访' }).click();
    await page.getByText('已记录，继续下一件。').waitFor();
    await page.waitForURL((url) => url.href !== task);
    await page.goto(task);
    await page.getByRole('heading', { level: 1, name: '不在回访台' }).waitFor();
    await page.getByRole('link', { name: '打开问题' }).click();
    await page.getByRole('heading', { name: '二次办理的承诺' }).waitFor();
    await look(page, '04-second-round');
  }, 300_000);

  it('each figure of 满意度 opens exactly its rows', async () => {
    const page = await as('shuji', '/satisfaction');
    await page.getByText('为基数').waitFor();
    await look(page, '05-satisfaction');
    const base = page.getByRole('list', { name: '三率与综合得分' }).getByRole('link').last();
    const count = Number(await base.textContent());
    expect(count).toBeGreaterThan(0);
    await base.click();
    await settled(page);
    await page.getByText(`共 ${count} 条`).waitFor();
    await look(page, '06-ratings');
  }, 120_000);

  it('the hint while entering, merging side by side, and where both went', async () => {
    const page = await as('bangban', '/problems');
    await page.locator('[data-row-link]').first().waitFor();
    const raise = async (title: string, content: string) => {
      await page.goto('/problems/create');
      const main = page.getByRole('main');
      await main.getByRole('combobox', { name: '企业' }).fill('江苏泽润');
      await page
        .getByRole('option', { name: /江苏泽润/ })
        .first()
        .click();
      await main.getByRole('textbox', { name: '问题', exact: true }).fill(title);
      await main.getByRole('textbox', { name: '问题内容' }).fill(content);
      await select(main, page, '领域', '技术');
    };
    const submit = async () => {
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await page.waitForURL(/\/problems\/[0-9a-f-]{36}\/show/);
      return new URL(page.url()).pathname;
    };
    await raise('蒸汽管网压力不足', '园区蒸汽管网压力不足，烘干线停了两次。');
    const target = await submit();
    await raise('园区蒸汽压力不够', '蒸汽管网压力不足，烘干线又停了。');
    await page.getByText('近 90 天反映过 1 个相似的问题').waitFor();
    await look(page, '07-hint');
    const same = await submit();

    const coordinator = await as('xietiao', same);
    await coordinator.getByRole('group', ACTIONS).getByRole('button', { name: '受理', exact: true }).click();
    await coordinator.getByRole('dialog').getByRole('button', { name: '合并到这个问题' }).click();
    await coordinator.getByRole('region', { name: '并入' }).waitFor();
    await look(coordinator, '08-merge');
    await coordinator.getByRole('button', { name: '确认合并' }).click();
    await coordinator
      .getByRole('alert')
      .getByRole('link', { name: /蒸汽管网压力不足/ })
      .waitFor();
    await look(coordinator, '09-merged');
    await coordinator.goto(target);
    await coordinator.getByRole('heading', { name: '并入本问题的问题 1' }).waitFor();
    await coordinator.getByText('园区蒸汽压力不够').first().click();
    await look(coordinator, '10-target');
  }, 300_000);

  it('axe found nothing on the way', () => expect(faults).toEqual([]));
});
