import { responsibilityLabels, type Responsibility } from '@zhuqi/domain/problem/problem-codes.js';

/** 处室负责人直接抓 → 分管领导跟进抓 → 党组书记亲自抓. */
export const responsibilityOf = (code: string): string => responsibilityLabels[code as Responsibility] ?? code;
