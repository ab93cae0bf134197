/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters of 31; the 9th to 17th are the organisation code (GB 11714), which
 * carries a check character of its own.
 *
 * What the two checks promise: every change of one character, and every swap of two, is found (31 is prime,
 * the weights 3^i differ and none is 0). A swap of the first with the last character is not: both weigh 1. Two or
 * more independent changes slip past the outer check with probability 1/31.
 */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The letters left out of the alphabet, and what people mean by them, likeliest first. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', V: 'UYW' };

export type CreditCodeFault =
  'EMPTY' | 'OLD_REGISTRATION_NUMBER' | 'WRONG_LENGTH' | 'BAD_CHARACTER' | 'ORGANISATION_CHECK' | 'CHECK_DIGIT';

export type ParsedCreditCode =
  | { readonly ok: true; readonly code: string }
  | {
      readonly ok: false;
      readonly code: CreditCodeFault;
      readonly message: string;
      /** A valid code the writer may have meant. */
      readonly suggestion?: string;
    };

/** Reads a code as people write it (full-width, lower case, spaces, dashes). The answer is upper case, verified twice. */
export function parseCreditCode(text: string): ParsedCreditCode {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑–—_·.]/g, '');
  if (code === '') return fault('EMPTY', '请填写统一社会信用代码。');
  if (/^\d{15}$/.test(code))
    return fault('OLD_REGISTRATION_NUMBER', '这是 15 位的旧工商注册号，请填写 18 位统一社会信用代码。');
  if (code.length !== 18) return fault('WRONG_LENGTH', `统一社会信用代码应为 18 位，现在是 ${code.length} 位。`);
  const strange = [...code].findIndex((character) => !CREDIT_CODE_ALPHABET.includes(character));
  if (strange >= 0) return badCharacter(code, strange);
  if (organisationCheckOf(code.slice(8, 16)) !== code[16])
    return fault('ORGANISATION_CHECK', '统一社会信用代码第 17 位校验不符（第 9 至 17 位的组织机构代码），请逐位核对。');
  if (checkDigitOf(code.slice(0, 17)) !== code[17])
    return fault('CHECK_DIGIT', '统一社会信用代码最后一位校验不符，请逐位核对。');
  return { ok: true, code };
}

/**
 * Makes a valid code for made-up data; both check characters are computed.
 * @param prefix8 registering authority, kind and district, e.g. `91320812`
 * @param organisation8 the organisation's own eight characters, e.g. `MA1YRE3C`
 * @throws RangeError when a part is not eight characters of the alphabet
 */
export function makeCreditCode(prefix8: string, organisation8: string): string {
  for (const part of [prefix8, organisation8])
    if (part.length !== 8 || [...part].some((character) => !CREDIT_CODE_ALPHABET.includes(character)))
      throw new RangeError(`not eight characters of a credit code: ${part}`);
  const body = prefix8 + organisation8 + organisationCheckOf(organisation8);
  return body + checkDigitOf(body);
}

const isValid = (code: string): boolean =>
  [...code].every((character) => CREDIT_CODE_ALPHABET.includes(character)) &&
  organisationCheckOf(code.slice(8, 16)) === code[16] &&
  checkDigitOf(code.slice(0, 17)) === code[17];

/** GB 32100: weights 3^i mod 31 over the first 17 characters. */
function checkDigitOf(body17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body17) {
    sum += weight * CREDIT_CODE_ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** GB 11714: digits count as themselves, A = 10 … Z = 35; 10 is written X, 11 is written 0. */
function organisationCheckOf(organisation8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * parseInt(organisation8.charAt(i), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function badCharacter(code: string, at: number): ParsedCreditCode {
  const character = [...code][at] ?? '';
  const suggestion = candidatesOf(code).find(isValid);
  if (!suggestion)
    return fault(
      'BAD_CHARACTER',
      `第 ${at + 1} 位“${character}”不对：统一社会信用代码只用数字和除 I、O、S、V、Z 以外的字母。`,
    );
  const changes = [...code].flatMap((typed, i) =>
    typed === suggestion[i] ? [] : [`第 ${i + 1} 位“${typed}”应为“${suggestion[i]}”`],
  );
  return {
    ...fault(
      'BAD_CHARACTER',
      `统一社会信用代码不用字母 I、O、S、V、Z：${changes.join('，')}。您要填的是不是 ${suggestion}？`,
    ),
    suggestion,
  };
}

/** The code with every left-out letter replaced by what may have been meant; at most 27 variants are tried. */
function candidatesOf(code: string): string[] {
  let candidates = [''];
  for (const character of code) {
    const meant = [...(LOOKALIKES[character] ?? character)];
    candidates = candidates.flatMap((head) => meant.map((tail) => head + tail));
    if (candidates.length > 27) return [];
  }
  return candidates;
}

const fault = (code: CreditCodeFault, message: string) => ({ ok: false, code, message }) as const;
