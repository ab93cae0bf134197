import { enterpriseFields } from './enterprise-fields.js';
import { parseFilter } from './parse-filter.js';
import { problemFields } from './problem-fields.js';
import { visitFields } from './visit-fields.js';

describe('the subjects', () => {
  it.each(Object.entries({ problemFields, visitFields, enterpriseFields }))(
    '%s name and label their fields',
    (_, fields) => {
      for (const [name, field] of Object.entries(fields)) {
        expect(['any', 'all', 'not']).not.toContain(name);
        expect(field.label).toMatch(/\p{Script=Han}/u);
      }
      expect(parseFilter(fields, { text: '恒盛' })).toEqual({ ok: true, filter: { text: { contains: '恒盛' } } });
    },
  );

  it('refuse codes nobody knows', () => {
    expect(parseFilter(problemFields, { state: { eq: 'DONE' } }).ok).toBe(false);
    expect(parseFilter(enterpriseFields, { industry: { in: ['C', 'Z'] } }).ok).toBe(false);
  });
});
