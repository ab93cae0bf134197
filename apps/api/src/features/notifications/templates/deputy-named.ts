import { formatDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Letter } from './letter.js';

export interface NamedDeputy {
  readonly absentName: string;
  readonly deputyName: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}

const span = ({ from, to }: NamedDeputy): string => `${formatDay(from)}至${formatDay(to)}`;

/** 代理: to the deputy. */
export const youAreDeputy = (deputy: NamedDeputy, by: string, url: string): Letter => ({
  title: `请代理${deputy.absentName}的工作`,
  lines: [
    `${span(deputy)}由您代理${deputy.absentName}的工作（${by}指定）。`,
    `期间您可以查看并办理${deputy.absentName}负责的问题和走访，办理记录写明“${deputy.deputyName}（代${deputy.absentName}）”；到期自动结束。`,
  ],
  button: { label: '查看代理', url },
});

/** 代理: to the absent colleague, when somebody else arranged it. */
export const youAreRepresented = (deputy: NamedDeputy, by: string, url: string): Letter => ({
  title: `${deputy.deputyName}将代理您的工作`,
  lines: [`${span(deputy)}由${deputy.deputyName}代理您的工作（${by}指定）。如需调整，请撤销后重新指定。`],
  button: { label: '查看代理', url },
});

/** 代理撤销: to both. */
export const deputyRevoked = (deputy: NamedDeputy, by: string): Letter => ({
  title: `${deputy.deputyName}代理${deputy.absentName}已撤销`,
  lines: [`${by}撤销了${span(deputy)}由${deputy.deputyName}代理${deputy.absentName}的安排，即时生效。`],
});
