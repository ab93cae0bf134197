import { changedColumns } from './changed-columns.js';

describe('columns an act has changed', () => {
  const row = { state: 'ASSIGNED', at: new Date(0) as Date | null, ids: ['a', 'b'], request: null as object | null };

  it('are none when everything has the same value, be it another object', () => {
    expect(changedColumns(row, { ...row, at: new Date(0), ids: ['a', 'b'] })).toEqual({});
    expect(
      changedColumns({ ...row, request: { day: new Date(1) } }, { ...row, request: { day: new Date(1) } }),
    ).toEqual({});
  });

  it('are those whose value differs', () => {
    expect(changedColumns(row, { ...row, state: 'SIGNED', at: new Date(1) })).toEqual({
      state: 'SIGNED',
      at: new Date(1),
    });
    expect(changedColumns(row, { ...row, ids: ['b', 'a'], request: { day: 1 } })).toEqual({
      ids: ['b', 'a'],
      request: { day: 1 },
    });
    expect(changedColumns(row, { ...row, at: null })).toEqual({ at: null });
    expect(changedColumns({ ...row, at: null }, row)).toEqual({ at: new Date(0) });
  });
});
