import type { Page } from 'playwright-core';
import { settled } from './sign-in.js';

type Fill = (dialog: ReturnType<Page['getByRole']>, page: Page) => Promise<void>;

/** Presses an action of a case, answers its dialog, and waits until the dialog is gone. */
export async function act(page: Page, label: string, fill?: Fill): Promise<void> {
  await page.getByRole('group', { name: '可以进行的操作' }).getByRole('button', { name: label, exact: true }).click();
  await answerDialog(page, label, fill);
}

/** The same in 待我审批, on the row of this title. */
export async function answerRow(page: Page, label: string, title: string, fill?: Fill): Promise<void> {
  await page.getByRole('button', { name: `${label}：${title}`, exact: true }).click();
  await answerDialog(page, label, fill);
}

async function answerDialog(page: Page, label: string, fill: Fill = async () => undefined): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog, page);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

/** Chooses a record in an autocomplete by typing. */
export async function choose(page: Page, field: string, typed: string, option: string | RegExp): Promise<void> {
  const input = page.getByRole('combobox', { name: field });
  await input.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Chooses one of a select's values. */
export async function select(
  scope: ReturnType<Page['getByRole']>,
  page: Page,
  field: string,
  option: string,
): Promise<void> {
  await scope.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** The one-time link in a mail. */
export function linkIn(text: string): string {
  const found = /https?:\/\/\S+\/link\/[\w-]+/.exec(text);
  if (!found) throw new Error(`No link in: ${text}`);
  return found[0];
}
