/** Whether an enterprise still is in business, as the public register says. */
export const enterpriseStatuses = {
  ACTIVE: '在业',
  SUSPENDED: '停业',
  REVOKED: '吊销',
  CANCELLED: '注销',
  MOVED_OUT: '迁出',
} as const;
export type EnterpriseStatus = keyof typeof enterpriseStatuses;

/** First words first: “吊销，未注销” is REVOKED, “吊销，已注销” is CANCELLED. */
const registerWords: ReadonlyArray<readonly [RegExp, EnterpriseStatus]> = [
  [/已注销|^注销|^撤销|^除名/, 'CANCELLED'],
  [/吊销|责令关闭/, 'REVOKED'],
  [/迁出/, 'MOVED_OUT'],
  [/停业|歇业|清算/, 'SUSPENDED'],
  [/在业|存续|开业|正常|在营|登记成立|仍注册|迁入/, 'ACTIVE'],
];

/** The status a register's word means (在业, 存续（在营、开业、在册）, 吊销，未注销 …), or its code. */
export function enterpriseStatusOf(word: string): EnterpriseStatus | undefined {
  const plain = word.normalize('NFKC').replace(/\s/g, '');
  const code = (Object.keys(enterpriseStatuses) as EnterpriseStatus[]).find((status) => status === plain.toUpperCase());
  return code ?? registerWords.find(([pattern]) => pattern.test(plain))?.[1];
}
