import type { ShanghaiDay } from '../deadline/shanghai-time.js';

export const documentKindLabels = {
  PLAN: '计划',
  SCHEME: '方案',
  NOTICE: '通知',
  POLICY: '政策文件',
  AGREEMENT: '协议',
  OTHER: '其他',
} as const;
export type DocumentKind = keyof typeof documentKindLabels;

/** A document of the register; lists, teams, tasks and activities cite it as their basis. */
export interface LedgerDocument {
  readonly id: string;
  readonly bureauId: string;
  readonly kind: DocumentKind;
  /** Without 《》. */
  readonly title: string;
  /** 淮科〔2022〕15号; null for one that has none. */
  readonly number: string | null;
  readonly issuer: string;
  readonly issuedOn: ShanghaiDay;
  readonly fileId: string | null;
}
