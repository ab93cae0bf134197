import { isDivisionCode } from './division.js';
import { parseCreditCode } from './credit-code.js';
import type { ContactInput, EnterpriseInput, FieldFault } from './enterprise.types.js';

/** China's extremes, islands included; swapped or zero coordinates fall outside. */
const LONGITUDE = { from: 73.4, to: 135.1 };
const LATITUDE = { from: 3.4, to: 53.6 };

const PHONE = /^(\+?86)?(1[3-9]\d{9}|0\d{2,3}\d{7,8}(转?\d{1,6})?|[2-9]\d{6,7}|400\d{7}|800\d{7})$/;
const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;

const MAX_CONTACTS = 20;
const MAX_TAGS = 20;

type Fault = Omit<FieldFault, 'field'>;

/** All faults of an enterprise as typed, in the order of the form; empty when it is sound. */
export function validateEnterprise(input: EnterpriseInput): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const check = (field: string, fault: Fault | undefined) => fault && faults.push({ field, ...fault });

  check('name', nameFault(input.name));
  if (input.creditCode) check('creditCode', creditCodeFault(input.creditCode));
  input.formerNames?.forEach((name, i) => check(`formerNames.${i}`, nameFault(name, '曾用名')));
  if (input.districtCode && !isDivisionCode(input.districtCode))
    check('districtCode', { code: 'FORMAT', message: `县区代码应为 6 位数字，不能是“${input.districtCode}”。` });
  check('address', lengthFault(input.address, '地址', 200));
  check('registeredCapital', lengthFault(input.registeredCapital, '注册资本', 60));
  check('longitude', coordinateFault(input.longitude, '经度', LONGITUDE));
  check('latitude', coordinateFault(input.latitude, '纬度', LATITUDE));
  if (((input.longitude ?? null) === null) !== ((input.latitude ?? null) === null))
    check('latitude', { code: 'REQUIRED', message: '经度和纬度要一起填写。' });
  if ((input.tags?.length ?? 0) > MAX_TAGS) check('tags', { code: 'TOO_MANY', message: `标签最多 ${MAX_TAGS} 个。` });
  input.tags?.forEach((tag, i) => check(`tags.${i}`, lengthFault(tag, '标签', 20, 1)));
  if ((input.contacts?.length ?? 0) > MAX_CONTACTS)
    check('contacts', { code: 'TOO_MANY', message: `联系人最多 ${MAX_CONTACTS} 个。` });
  input.contacts?.forEach((contact, i) => faults.push(...contactFaults(contact, `contacts.${i}`)));
  return faults;
}

/** The faults of one contact; `path` is put before the field names. */
export function contactFaults(contact: ContactInput, path: string): readonly FieldFault[] {
  const faults: Array<readonly [string, Fault | undefined]> = [
    ['name', lengthFault(contact.name, '联系人姓名', 50, 1)],
    ['title', lengthFault(contact.title, '职务', 50)],
    ['phone', contact.phone ? phoneFault(contact.phone) : undefined],
    ['email', contact.email ? emailFault(contact.email) : undefined],
  ];
  return faults.flatMap(([field, fault]) => (fault ? [{ field: `${path}.${field}`, ...fault }] : []));
}

/** A phone number without spaces, dashes and brackets, half-width. */
export const plainPhone = (phone: string): string => phone.normalize('NFKC').replace(/[\s\-‐‑–—()]/g, '');

function nameFault(name: string, label = '企业名称'): Fault | undefined {
  return lengthFault(name, label, 100, 2);
}

function creditCodeFault(text: string): Fault | undefined {
  const parsed = parseCreditCode(text);
  return parsed.ok ? undefined : { code: 'CREDIT_CODE', message: parsed.message };
}

function lengthFault(text: string | null | undefined, label: string, max: number, min = 0): Fault | undefined {
  const length = [...(text ?? '').trim()].length;
  if (length === 0 && min > 0) return { code: 'REQUIRED', message: `请填写${label}。` };
  if (length < min) return { code: 'LENGTH', message: `${label}至少 ${min} 个字。` };
  if (length > max) return { code: 'LENGTH', message: `${label}不能超过 ${max} 个字，现在有 ${length} 个。` };
  return undefined;
}

function coordinateFault(
  value: number | null | undefined,
  label: string,
  range: { readonly from: number; readonly to: number },
): Fault | undefined {
  if (value === null || value === undefined) return undefined;
  if (value >= range.from && value <= range.to) return undefined;
  return { code: 'RANGE', message: `${label} ${value} 不在中国范围内（${range.from}–${range.to}）。` };
}

function phoneFault(phone: string): Fault | undefined {
  return PHONE.test(plainPhone(phone))
    ? undefined
    : { code: 'FORMAT', message: `电话号码“${phone.slice(0, 30)}”不对。` };
}

function emailFault(email: string): Fault | undefined {
  const plain = email.trim();
  return plain.length <= 254 && EMAIL.test(plain)
    ? undefined
    : { code: 'FORMAT', message: `邮箱地址“${email.slice(0, 60)}”不对。` };
}
