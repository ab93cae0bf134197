import { makeCreditCode } from './credit-code.js';
import type { EnterpriseInput } from './enterprise.types.js';
import { validateEnterprise } from './validate-enterprise.js';

const sound: EnterpriseInput = {
  name: '淮安恒盛精密机械有限公司',
  creditCode: makeCreditCode('91320812', 'MA1ABCD0'),
  formerNames: ['淮阴恒盛机械厂'],
  districtCode: '320812',
  longitude: 119.0213,
  latitude: 33.5975,
  tags: ['专精特新'],
  contacts: [{ name: '周敏', phone: '138-0013-8000', email: 'zhoumin@example.com' }],
};
const faultsOf = (change: Partial<EnterpriseInput>) =>
  validateEnterprise({ ...sound, ...change }).map(({ field, code }) => `${field} ${code}`);

describe('an enterprise as typed', () => {
  it('is sound', () => {
    expect(validateEnterprise(sound)).toEqual([]);
    expect(validateEnterprise({ name: '恒盛', creditCode: null, districtCode: null })).toEqual([]);
  });

  it.each<[string, Partial<EnterpriseInput>, string[]]>([
    ['no name', { name: '  ' }, ['name REQUIRED']],
    ['a name of one character', { name: '恒' }, ['name LENGTH']],
    ['a name of 101 characters', { name: '恒'.repeat(101) }, ['name LENGTH']],
    ['a wrong code', { creditCode: '91320812MA1ABCD0XX' }, ['creditCode CREDIT_CODE']],
    ['a district by name', { districtCode: '洪泽' }, ['districtCode FORMAT']],
    ['swapped coordinates', { longitude: 33.6, latitude: 119 }, ['longitude RANGE', 'latitude RANGE']],
    ['half a position', { latitude: null }, ['latitude REQUIRED']],
    ['no number at all', { longitude: Number.NaN }, ['longitude RANGE']],
    ['an empty tag', { tags: [''] }, ['tags.0 REQUIRED']],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, i) => `标签${i}`) }, ['tags TOO_MANY']],
    ['a nameless contact', { contacts: [{ name: '' }] }, ['contacts.0.name REQUIRED']],
    ['a short phone number', { contacts: [{ name: '周敏', phone: '12345' }] }, ['contacts.0.phone FORMAT']],
    ['an address without a host', { contacts: [{ name: '周敏', email: 'zhou@' }] }, ['contacts.0.email FORMAT']],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it.each([
    '13800138000',
    '+86 138 0013 8000',
    '0517-83123456',
    '(0517)8312345',
    '8312345',
    '400-800-1234',
    '０５１７－８３１２３４５６',
  ])('takes the phone number %s', (phone) => {
    expect(faultsOf({ contacts: [{ name: '周敏', phone }] })).toEqual([]);
  });

  it('keeps header injection out of e-mail addresses', () => {
    for (const email of ['a@b.com\nBcc: c@d.com', 'a b@c.com', 'a@b.com,c@d.com', '<a@b.com>', 'a@-b.com'])
      expect(faultsOf({ contacts: [{ name: '周敏', email }] })).toEqual(['contacts.0.email FORMAT']);
  });
});
