import type { Letter } from './letter.js';

/** 放假安排未导入: to the system administrators, who upload it, and the coordinators, whose dates are guesses until then. */
export const calendarMissing = (message: string, url: string): Letter => ({
  title: '放假安排尚未导入',
  lines: [message, '通知公布后，请系统管理员在“工作日历”中导入；导入前会列出到期日变动的事项供核对。'],
  button: { label: '打开工作日历', url },
});
