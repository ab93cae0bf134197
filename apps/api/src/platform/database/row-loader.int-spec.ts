import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import type { Sql } from './database.js';
import { newId } from './new-id.js';
import { RowLoader } from './row-loader.js';

interface Note {
  readonly id: string;
  readonly text: string;
}

const notes = (which: string) =>
  `select row_to_json(r) as row from (select id, text from row_loader_note where id ${which}) r`;

describe('rows loaded by id', () => {
  let context: FeatureContext;
  let asked: (string | null)[];
  let loader: RowLoader<Note>;
  const ids = Array.from({ length: 20 }, () => newId());

  beforeAll(async () => {
    context = await featureContext();
    const { database } = context;
    await database.query(null, 'create table row_loader_note (id uuid primary key, text text)');
    for (const [index, id] of ids.entries())
      await database.query(null, 'insert into row_loader_note values ($1, $2)', [id, `note ${index}`]);
  }, 60_000);
  afterAll(() => context.close());

  beforeEach(() => {
    asked = [];
    const watched: Sql = {
      query: (name, text, values) => {
        asked.push(name);
        return context.database.query(name, text, values);
      },
    };
    loader = new RowLoader(watched, 'note', notes);
  });

  const textOf = async (id: unknown) => (await loader.load(id))?.text ?? null;

  it.each([
    [1, ['note.1']],
    [2, ['note.2']],
    [3, ['note.4']],
    [5, ['note.8']],
    [9, ['note.8', 'note.1']],
    [20, ['note.8', 'note.8', 'note.4']],
  ])('%i in one turn: each gets its own, with as few statements as the sizes allow', async (count, statements) => {
    const wanted = ids.slice(0, count);
    expect(await Promise.all(wanted.map(textOf))).toEqual(wanted.map((_, index) => `note ${index}`));
    expect(asked).toEqual(statements);
  });

  it('a row that is not there is null beside rows that are; an id that cannot be one is not asked for', async () => {
    const [first = ''] = ids;
    expect(await Promise.all([newId(), first, 'no id', null, first.toUpperCase()].map(textOf))).toEqual([
      null,
      'note 0',
      null,
      null,
      'note 0',
    ]);
    expect(asked).toEqual(['note.4']);
  });

  it('a later turn reads anew; a transaction sees its own change, nobody else does before it ends', async () => {
    const [first = ''] = ids;
    await context.database.transaction(async (tx) => {
      await tx.query(null, 'update row_loader_note set text = $2 where id = $1', [first, 'changed']);
      expect((await loader.load(first, tx))?.text).toBe('changed');
      expect(await textOf(first)).toBe('note 0');
    });
    expect(await textOf(first)).toBe('changed');
  });

  it('a failing statement fails everybody it was asked for, and the next ones get through', async () => {
    const broken = new RowLoader<Note>(context.database, 'broken', () => 'select no_such_column');
    const failures = await Promise.allSettled(ids.slice(0, 3).map((id) => broken.load(id)));
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await textOf(ids[4])).toBe('note 4');
  });
});
