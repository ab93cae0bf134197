import { dayOf } from '../deadline/shanghai-time.js';
import { faultsOf, spanFault, textFault, type Fault } from '../lifecycle/faults.js';
import { overlapLabels, type Column, type MicroComment } from './column.types.js';

/** What is wrong with a column as edited. Names are unique in the bureau. */
export function columnFaults(column: Column, others: ReadonlyArray<Pick<Column, 'id' | 'name'>>): readonly Fault[] {
  const faults: ReadonlyArray<Fault | null> = [
    textFault('name', '专栏名称', column.name, 40),
    others.some(({ id, name }) => id !== column.id && name.trim() === column.name.trim())
      ? { field: 'name', code: 'DUPLICATE', message: `已有专栏“${column.name.trim()}”，请使用原专栏或换一个名称。` }
      : null,
    textFault('platform', '发布平台', column.platform, 40),
    spanFault('endedOn', '专栏', column.startedOn, column.endedOn),
    overlapFault(column, others),
  ];
  return faults.filter((fault) => fault !== null);
}

function overlapFault(
  { id, overlap, overlapsColumnId }: Column,
  others: ReadonlyArray<Pick<Column, 'id'>>,
): Fault | null {
  if (!Object.hasOwn(overlapLabels, overlap))
    return { field: 'overlap', code: 'UNKNOWN', message: '计数方式不在可选范围内，请重新选择。' };
  if (overlap === 'NONE') return null;
  const known =
    overlapsColumnId !== null && overlapsColumnId !== id && others.some((one) => one.id === overlapsColumnId);
  return known ? null : { field: 'overlapsColumnId', code: 'REQUIRED', message: '请选择与之重复的另一个专栏。' };
}

/** What is wrong with a micro-comment as typed. */
export const microCommentFaults = ({ title, authorName, link, publishedOn }: MicroComment, now: Date) =>
  faultsOf(
    textFault('title', '微评论标题', title, 100),
    textFault('authorName', '作者', authorName, 50),
    link !== null && !isWebAddress(link) && { field: 'link', code: 'FORMAT', message: notAnAddress },
    publishedOn > dayOf(now) && { field: 'publishedOn', code: 'RANGE', message: '发表日期不能晚于今天，请核对。' },
  );

export const notAnAddress = '链接应以 http:// 或 https:// 开头，请核对。';
export const isWebAddress = (link: string): boolean => /^https?:\/\/\S+$/.test(link);
