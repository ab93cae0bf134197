/** 分 as 元: 1,234.56; whole 元 without decimals. */
export const yuanText = (fen: number): string =>
  (fen / 100).toLocaleString('zh-CN', {
    minimumFractionDigits: fen % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  });

/** 元 as typed, as 分; null for anything that is no amount to the 分. */
export function fenOf(text: string): number | null {
  const plain = text.replaceAll(/[,，\s]/g, '');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}
