import type { Letter } from './letter.js';

export interface HandedOver {
  readonly fromName: string;
  readonly toName: string;
  readonly reason: string;
  readonly summary: string;
}

/** 移交: to both colleagues. */
export const workHandedOver = ({ fromName, toName, reason, summary }: HandedOver, by: string, url: string): Letter => ({
  title: `工作移交：${fromName} → ${toName}`,
  lines: [summary, `原因：${reason}（${by}办理）。`, '期限不变，请接手人及时查看并办理。'],
  button: { label: '查看移交内容', url },
});

/** 移交: to each enterprise concerned, once. */
export const enterpriseHandedOver = (enterpriseName: string, { fromName, toName }: HandedOver): Letter => ({
  title: `为贵公司服务的同志有调整`,
  lines: [
    `${enterpriseName}：原由${fromName}同志负责的联系服务和在办事项，现由${toName}同志接续负责，办理期限不变。`,
    '如有需要，请继续与我们联系；此前反映的问题无需重新提交。',
  ],
});

/** 更换主办 by itself: to whoever comes. */
export const youAreHost = (label: string, reason: string, by: string, url: string): Letter => ({
  title: `请接办：${label}`,
  lines: [`问题“${label}”改由您主办（${by}更换）。原因：${reason}`, '期限不变，请及时查看并办理。'],
  button: { label: '查看问题', url },
});

/** 更换协办 by itself: to whoever comes. */
export const youAreCoHandler = (label: string, reason: string, by: string, url: string): Letter => ({
  title: `请接手协办：${label}`,
  lines: [`问题“${label}”改由您协办（${by}更换）。原因：${reason}`, '期限不变，请及时反馈协办意见。'],
  button: { label: '查看问题', url },
});
