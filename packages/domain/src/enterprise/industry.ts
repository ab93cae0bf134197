/** Sections of GB/T 4754-2017 国民经济行业分类. */
export const industries = {
  A: '农、林、牧、渔业',
  B: '采矿业',
  C: '制造业',
  D: '电力、热力、燃气及水生产和供应业',
  E: '建筑业',
  F: '批发和零售业',
  G: '交通运输、仓储和邮政业',
  H: '住宿和餐饮业',
  I: '信息传输、软件和信息技术服务业',
  J: '金融业',
  K: '房地产业',
  L: '租赁和商务服务业',
  M: '科学研究和技术服务业',
  N: '水利、环境和公共设施管理业',
  O: '居民服务、修理和其他服务业',
  P: '教育',
  Q: '卫生和社会工作',
  R: '文化、体育和娱乐业',
  S: '公共管理、社会保障和社会组织',
  T: '国际组织',
} as const;
export type Industry = keyof typeof industries;

/**
 * The section a word of a list means: `C`, `C39`, `C 制造业`, `制造业`, or the beginning of exactly one section's name
 * (`批发` → F). Undefined when it fits none or several.
 */
export function industryOf(word: string): Industry | undefined {
  const plain = squeeze(word);
  const letter = /^([A-T])(\d{1,4})?(?![A-Z])/i.exec(plain)?.[1]?.toUpperCase() as Industry | undefined;
  if (letter) return letter;
  const sections = Object.keys(industries) as Industry[];
  const exact = sections.find((section) => squeeze(industries[section]) === plain);
  if (exact) return exact;
  const starting =
    plain.length >= 2 ? sections.filter((section) => squeeze(industries[section]).startsWith(plain)) : [];
  return starting.length === 1 ? starting[0] : undefined;
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s、,，和及]/g, '');
