/** One contradiction in the books, to be looked into; nothing is repaired by itself. */
export interface Fault {
  readonly code: string;
  /** What kind of contradiction, in two to six characters. */
  readonly label: string;
  /** The row concerned; null for the books as a whole. */
  readonly subjectId: string | null;
  /** A Chinese sentence that names the row. */
  readonly message: string;
}

export interface LedgerReport {
  /** What was looked at, by Chinese name. */
  readonly checked: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

/** As an operator reads it. */
export function reportText({ checked, faults }: LedgerReport): string {
  const looked = Object.entries(checked).map(([name, count]) => `${name} ${count}`);
  const head = `已检查：${looked.join('，')}。`;
  if (faults.length === 0) return `${head}\n台账平衡，没有发现矛盾。\n`;
  const lines = faults.map(({ label, message }) => `[${label}] ${message}`);
  return `${head}\n发现 ${faults.length} 处矛盾：\n${lines.join('\n')}\n`;
}
