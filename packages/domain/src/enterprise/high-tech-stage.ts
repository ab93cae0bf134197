/** How far an enterprise has come towards 高新技术企业 (高企). */
export const highTechStages = {
  NONE: '未培育',
  SEED: '培育入库',
  PREPARING: '拟申报',
  APPLIED: '申报',
  RECOGNISED: '认定',
  EXPIRED: '过期',
} as const;
export type HighTechStage = keyof typeof highTechStages;

const synonyms: Readonly<Record<string, HighTechStage>> = {
  无: 'NONE',
  否: 'NONE',
  非高企: 'NONE',
  入库: 'SEED',
  培育: 'SEED',
  培育库: 'SEED',
  高企培育入库: 'SEED',
  准备申报: 'PREPARING',
  已申报: 'APPLIED',
  申报中: 'APPLIED',
  是: 'RECOGNISED',
  高企: 'RECOGNISED',
  已认定: 'RECOGNISED',
  高新技术企业: 'RECOGNISED',
  已过期: 'EXPIRED',
  有效期满: 'EXPIRED',
};

/** The stage a word of a list means: its code, its label or a usual synonym. */
export function highTechStageOf(word: string): HighTechStage | undefined {
  const plain = word.normalize('NFKC').replace(/\s/g, '');
  const stages = Object.keys(highTechStages) as HighTechStage[];
  return stages.find((stage) => stage === plain.toUpperCase() || highTechStages[stage] === plain) ?? synonymOf(plain);
}

const synonymOf = (word: string) => (Object.hasOwn(synonyms, word) ? synonyms[word] : undefined);
