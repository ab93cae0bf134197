import { emptyEnterprise, isDegrees, listOf, toInput } from './enterprise-form.js';

describe('the enterprise form', () => {
  const values = {
    ...emptyEnterprise,
    name: ' 淮安示例科技有限公司 ',
    formerNames: '甲公司、乙公司，丙公司',
    longitude: '119.02',
  };

  it('sends trimmed text, null for what is empty, and lists', () =>
    expect(toInput(values)).toMatchObject({
      name: '淮安示例科技有限公司',
      creditCode: null,
      formerNames: ['甲公司', '乙公司', '丙公司'],
      longitude: 119.02,
      latitude: null,
      contacts: [],
    }));

  it('names the version it was loaded with', () =>
    expect(toInput(values, { id: '1', version: 4, withContacts: true })).toMatchObject({
      id: '1',
      expectedVersion: 4,
    }));

  it('does not send back contacts that were served masked', () =>
    expect(toInput(values, { id: '1', version: 4, withContacts: false })).not.toHaveProperty('contacts'));

  it('splits lists at any separator', () => expect(listOf(' 甲; 乙\n丙,, ')).toEqual(['甲', '乙', '丙']));

  it.each([
    ['', 180, true],
    ['119.02', 180, true],
    ['181', 180, false],
    ['东经119', 180, false],
  ])('%p within %p: %p', (text, bound, ok) => expect(isDegrees(text, bound)).toBe(ok));
});
