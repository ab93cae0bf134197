import { toListOptions } from './list-options.js';

describe('toListOptions', () => {
  it('turns page and size into skip and take', () => {
    const options = toListOptions({
      pagination: { page: 3, perPage: 50 },
      sort: { field: 'name', order: 'ASC' },
      filter: {},
    });
    expect(options).toEqual({ skip: 100, take: 50, sort: { field: 'name', order: 'ASC' }, filter: {} });
  });

  it('never asks for more than the contract gives', () =>
    expect(toListOptions({ pagination: { page: 1, perPage: 1000 }, filter: {} }).take).toBe(100));

  it('leaves the order to the server when only react-admin’s default is set', () =>
    expect(toListOptions({ sort: { field: 'id', order: 'DESC' } })).toEqual({ skip: 0, take: 25, filter: {} }));

  it('hands the Filter on untouched', () => {
    const filter = { state: { in: ['CLOSED'] }, not: { overdue: { eq: true } } };
    expect(toListOptions({ filter }).filter).toBe(filter);
  });
});
