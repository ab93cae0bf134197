import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe.js';
import { DESK, launchBrowser, openWindow, overWidth, PHONE, shoot } from './support/browser.js';
import { settled, signIn } from './support/sign-in.js';
import { startStack, type Stack } from './support/stack.js';

/** The wording of a notice; the days are made up. */
const NOTICE = `一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。2月20日（周六）上班。`;

/** Chapters of one story, in a browser: the calendar, the days promised, and the settings. */
describe('the calendar and the rules, in a browser', () => {
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

  async function as(username: string, viewport: typeof DESK): Promise<Page> {
    const context = await openWindow(browser, stack.url, { viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await signIn(page, username);
    return page;
  }

  async function look(page: Page, name: string): Promise<void> {
    await settled(page);
    faults.push(...(await axeFaults(page)));
    const before = page.viewportSize() ?? DESK;
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      expect([name, await overWidth(page)]).toEqual([name, 0]);
      await shoot(page, `rules-${name}`);
    }
    await page.setViewportSize(before);
  }

  const open = async (page: Page, path: string) => {
    await page.goto(path);
    await settled(page);
  };

  it('a year’s notice: every fault named, then what moves, then in force', async () => {
    const page = await as('xitong', DESK);
    await open(page, '/calendar');
    await page.getByText('2027年放假安排尚未导入').waitFor();
    await look(page, '01-calendar');
    await page.getByRole('link', { name: '上传放假安排' }).first().click();
    await page.getByLabel('放假安排').fill('2027-01-01,休,元旦\n2027-01-01,班,元旦\n2026-05-01,休,劳动节');
    await page.getByRole('button', { name: '预览变动' }).click();
    await page.getByText('第 2 行：2027-01-01 与第 1 行重复，而且一处写休、一处写班。').waitFor();
    await page.getByText('第 3 行：2026-05-01 不在 2027 年内').waitFor();
    await look(page, '02-faults');
    await page.getByRole('button', { name: '返回修改' }).click();
    await page.getByLabel('放假安排').fill(NOTICE);
    await look(page, '03-form');
    await page.getByRole('button', { name: '预览变动' }).click();
    await page.getByRole('heading', { name: '生效后会怎样' }).waitFor();
    await look(page, '04-preview');
    await page.getByRole('button', { name: '确认生效' }).click();
    await page.getByText(/个办理中的时限改到了新的到期日/).waitFor({ timeout: 60_000 });
    await look(page, '05-done');
    await page.getByRole('link', { name: '返回工作日历' }).click();
    await page.getByText('放假 10 天').waitFor();
    expect(await page.getByText('2027年放假安排尚未导入').count()).toBe(0);
    await page.context().close();
  }, 240_000);

  it('one day, on the phone: an empty reason is asked for, a weekday becomes a day off', async () => {
    const page = await as('xitong', PHONE);
    await open(page, '/calendar/edit?of=day');
    const day = nextWeekday();
    await page.getByLabel('日期').fill(day);
    await page.getByRole('button', { name: '预览变动' }).click();
    await page.getByText('请写明修改原因。').waitFor();
    await page.getByLabel('原因').fill('台风停工');
    await page.getByRole('button', { name: '预览变动' }).click();
    await page.getByText('台风停工放假').first().waitFor();
    await look(page, '06-day');
    await page.getByRole('button', { name: '确认生效' }).click();
    await page.getByText(/个办理中的时限改到了新的到期日/).waitFor({ timeout: 60_000 });
    await open(page, '/calendar/calculator');
    await page.getByRole('button', { name: '计算', exact: true }).click();
    await page.getByText(/5个工作日，到期于/).waitFor();
    await page.getByText('台风停工放假').waitFor();
    await look(page, '07-calculator');
    await page.context().close();
  }, 240_000);

  it('the days promised: wrong ones are refused while they are typed, right ones published with their history', async () => {
    const page = await as('anquan', DESK);
    await open(page, '/policies');
    await look(page, '08-policies');
    await page.getByRole('link', { name: '修改时限' }).click();
    const review = page.getByRole('listitem', { name: '审核', exact: true });
    await review.getByLabel('时限').fill('99');
    await page.getByText('审核的时限应为0至60个工作日的整数。').waitFor();
    await review.getByLabel('时限').fill('2');
    await page.getByText('审核由1个工作日改为2个工作日').waitFor();
    await page.getByLabel('修改原因或依据').fill('局长办公会纪要');
    await look(page, '09-policy-edit');
    await page.getByRole('button', { name: '发布新版本' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发布新版本' }).click();
    await page.getByRole('heading', { name: '现行规则（第 2 版）' }).waitFor();
    await page.getByText('审核由1个工作日改为2个工作日').waitFor();
    await look(page, '10-policy-history');
    await page.context().close();
  }, 240_000);

  it('settings: each saved on its own, for a reason, with its history', async () => {
    const page = await as('anquan', DESK);
    await open(page, '/settings');
    await look(page, '11-settings');
    const section = page.getByRole('region', { name: '机关代字' });
    await section.getByLabel('机关代字').fill('HK');
    await section.getByText('机关代字应为1至10个汉字').waitFor();
    await section.getByLabel('机关代字').fill('洪科督');
    await section.getByText('编号样式：洪科督〔').waitFor();
    await section.getByLabel('修改原因').fill('机构更名');
    await section.getByRole('button', { name: '保存' }).click();
    await page.getByText('由“淮科督”改为“洪科督”').waitFor();
    const ladder = page.getByRole('region', { name: '督办梯级' });
    await ladder.getByRole('listitem', { name: '通报' }).getByLabel('工作日数').fill('8');
    await ladder.getByLabel('修改原因').fill('通报放宽');
    await look(page, '12-ladder');
    await ladder.getByRole('button', { name: '保存' }).click();
    await page.getByText('机关代字 · 第 2 版').waitFor();
    await page.getByText('督办梯级 · 第 2 版').waitFor();
    await look(page, '13-settings-history');
    const pace = page.getByRole('region', { name: '序时进度颜色' });
    await pace.getByLabel('“滞后”的起点').fill('100');
    await pace.getByText('“滞后”的起点应低于“正常”的起点。').waitFor();
    await pace.getByLabel('“滞后”的起点').fill('70');
    await pace.getByLabel('修改原因').fill('放宽预警');
    await pace.getByRole('button', { name: '保存' }).click();
    await page.getByText('达到序时进度100%为正常，70%以上为滞后，以下为严重滞后').waitFor();
    const frequency = page.getByRole('region', { name: '组织生活频次' });
    await frequency.getByRole('button', { name: '删去：党小组会每月1次' }).click();
    await frequency.getByRole('button', { name: '增加一条' }).click();
    await frequency.getByText('请选择活动类型。').waitFor();
    await frequency.getByRole('combobox', { name: '活动类型' }).last().click();
    await page.getByRole('option', { name: '志愿服务' }).click();
    await page.keyboard.press('Escape');
    await frequency.getByLabel('修改原因').fill('增加志愿服务');
    await look(page, '14-frequency');
    await frequency.getByRole('button', { name: '保存' }).click();
    await page.getByText(/改为“支委会每月1次，主题党日每月1次，.*志愿服务每月1次”/).waitFor();
    const expiry = page.getByRole('region', { name: '结对到期提示' });
    await expiry.getByLabel('再次提醒（到期前天数）').fill('30、七');
    await expiry.getByText('再次提醒应为到期前1至59天的整数，晚于到期提示。').waitFor();
    await expiry.getByLabel('再次提醒（到期前天数）').fill('30，15, 7');
    await expiry.getByLabel('修改原因').fill('多提醒一次');
    await expiry.getByRole('button', { name: '保存' }).click();
    await page.getByText('到期前60天提示，到期前30、15、7天再次提醒，到期后90天内可续签').waitFor();
    await page.context().close();
  }, 240_000);

  it('axe finds nothing on any of these pages', () => expect(faults).toEqual([]));
});

/** A weekday within the next days that is no holiday of the made-up or the real calendar in most years. */
function nextWeekday(): string {
  for (let ahead = 1; ; ahead++) {
    const day = new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000);
    if (day.getUTCDay() >= 1 && day.getUTCDay() <= 5) return day.toISOString().slice(0, 10);
  }
}
