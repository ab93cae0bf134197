import { mappingOf, mappingProblem, toMappingInput } from './mapping.js';

describe('column mapping', () => {
  it('takes every header of the file, with the suggestion where there is one', () => {
    const mapping = mappingOf({ headers: ['企业名称', '备注'], mapping: [{ header: '企业名称', field: 'name' }] });
    expect(toMappingInput(mapping)).toEqual([
      { header: '企业名称', field: 'name' },
      { header: '备注', field: null },
    ]);
  });

  it('wants one column of each group', () => {
    const needs = [['ledgerNo'], ['enterpriseName', 'creditCode']];
    const named = new Map([['代码', 'creditCode']]);
    expect(mappingProblem(named, needs)).toEqual({ kind: 'missing', fields: ['ledgerNo'] });
    expect(mappingProblem(named.set('编号', 'ledgerNo'), needs)).toBeNull();
    expect(mappingProblem(new Map([['编号', 'ledgerNo']]), needs)).toEqual({
      kind: 'missing',
      fields: ['enterpriseName', 'creditCode'],
    });
  });

  it('refuses one field from two columns', () =>
    expect(
      mappingProblem(
        new Map([
          ['名称', 'name'],
          ['企业', 'name'],
        ]),
        [['name']],
      ),
    ).toEqual({ kind: 'twice', field: 'name' }));

  it('lets any number of columns be skipped', () =>
    expect(
      mappingProblem(
        new Map<string, string | null>([
          ['名称', 'name'],
          ['甲', null],
          ['乙', null],
        ]),
        [['name']],
      ),
    ).toBeNull());
});
