import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, overWidth, PHONE, shoot } from './support/browser.js';
import { act, choose, select } from './support/case-steps.js';
import { raiseAccepted } from './support/raise-accepted.js';
import { settled, shown, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

/** A service list from its draft to its second edition, and a problem that gets what it promises. */
describe('服务清单', () => {
  let stack: Stack;
  let browser: Browser;
  const pages = new Map<string, Page>();
  const faults: unknown[] = [];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  async function as(username: string, path: string): Promise<Page> {
    let page = pages.get(username);
    if (!page) {
      page = await (await openWindow(browser, stack.url)).newPage();
      page.setDefaultTimeout(15_000);
      await signIn(page, username);
      pages.set(username, page);
    }
    await page.goto(path);
    await settled(page);
    return page;
  }

  async function look(page: Page, name: string): Promise<void> {
    await settled(page);
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await shown(page);
      faults.push(...(await axeFaults(page)));
      await shoot(page, `service-list-${name}`);
      const over = await overWidth(page);
      if (over > 0) faults.push(`${name} is ${over} px wider than ${viewport.width}`);
    }
    await page.setViewportSize(DESK);
  }

  const save = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: '清单事项', exact: true }).waitFor();
    await settled(page);
  };

  /** Approved by the principal, published by the coordinator. */
  async function publish(path: string): Promise<Page> {
    await act(await as('shuji', path), '审定');
    const page = await as('xietiao', path);
    await act(page, '公布');
    await page.getByText('公布', { exact: true }).first().waitFor();
    return page;
  }

  it('is drafted, approved, published and revised; a problem citing an item gets its promised days', async () => {
    let page = await as('xietiao', '/service-lists');
    await shown(page);
    // The demo's coordinator has begun the list of this year.
    await page
      .getByRole('link', { name: /服务清单（草拟）/ })
      .first()
      .click();
    await page.getByRole('button', { name: '编制', exact: true }).click();
    await page.getByRole('button', { name: '添加事项' }).click();
    await page.getByLabel('服务内容').fill('高企申报政策宣讲');
    await select(page.getByRole('main'), page, '责任单位', '　高新技术处');
    await page.getByLabel('承诺时限').fill('2');
    const table = join(tmpdir(), `items-${process.pid}.csv`);
    await writeFile(
      table,
      '服务内容,服务对象,责任单位,承诺工作日,服务方式\n融资对接,企业,高新技术处,,电话\n人才引进,企业,无此处,,电话\n',
    );
    await page.getByLabel('选择要导入的清单表格').setInputFiles(table);
    await page.getByText('第3行 责任单位：没有名为“无此处”的单位。').waitFor();
    await page.getByRole('button', { name: '放入草稿（1项）' }).click();
    await look(page, '02-draft');
    await save(page);
    const first = new URL(page.url()).pathname;
    page = await publish(first);
    await look(page, '03-published');

    const [problemId] = await raiseAccepted(page, 1);
    await page.goto(`/problems/${problemId}/show`);
    await act(page, '引用清单事项', () => choose(page, '服务清单事项', '高企', /高企申报政策宣讲/));
    await page.getByText('高企申报政策宣讲（承诺2个工作日）').first().waitFor();
    await act(page, '交办', () => choose(page, '主办人', '吴开阳', /吴开阳/));
    const host = await as('jingban', `/problems/${problemId}/show`);
    await act(host, '签收');
    await host
      .getByRole('button', { name: /为什么是这一天/ })
      .last()
      .click();
    await host.getByText('服务清单事项“高企申报政策宣讲”承诺2个工作日内办结，先于一般时限。').waitFor();

    page = await as('xietiao', first);
    await page.getByRole('link', { name: '修订（草拟下一版）' }).click();
    await page.getByRole('button', { name: '草拟清单', exact: true }).click();
    await page.getByRole('button', { name: /项 融资对接/ }).click();
    await page.getByLabel('承诺时限').fill('10');
    await save(page);
    await page.getByText('按时限规则 → ').waitFor();
    const second = new URL(page.url()).pathname;
    page = await publish(second);
    await look(page, '04-second');
    await page.getByRole('link', { name: '第1版' }).click();
    await page.getByText('已修订').first().waitFor();

    page = await as('xietiao', '/three-lists');
    await shoot(page, 'service-list-05-service');
    await page.getByRole('tab', { name: '问题清单' }).click();
    await page.getByText('高企申报政策宣讲').first().waitFor();
    await shoot(page, 'service-list-06-problem');
    await page.getByRole('tab', { name: '责任清单' }).click();
    await page.getByText('高新技术处').first().waitFor();
    await shoot(page, 'service-list-07-responsibility');
    await page.getByRole('tab', { name: '服务清单' }).click();
    await page.getByRole('link', { name: '高企申报政策宣讲 问题 1' }).click();
    await page.waitForURL(/\/problems\?/);
    await page.locator('[data-row-link]').first().waitFor();
    expect(await page.locator('[data-row-link]').count()).toBe(1);
    await page.goto('/service-items');
    await shown(page);
    await shoot(page, 'service-list-08-items');
    expect(faults).toEqual([]);
  }, 180_000);
});
