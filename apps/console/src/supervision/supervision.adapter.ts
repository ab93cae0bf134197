import { codesOf, flagOf, idOf, textOf, type FilterValues } from '../common/list/filter-spec.js';
import type { BoardFilter, BoardFiguresQuery, LateClockRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { BoardFiguresDocument, LateClocksDocument } from './supervision.documents.js';

export type LateClockRow = LateClockRowFragment;
export type BoardFigures = BoardFiguresQuery['supervisionBoard'];

/** The list's conditions in the words of the board. */
export const boardFilter = (values: FilterValues): BoardFilter => ({
  rungs: [...codesOf(values, 'rungs')],
  kinds: [...codesOf(values, 'kinds')],
  unitId: idOf(values, 'unitId'),
  leaderId: idOf(values, 'leaderId'),
  returned: flagOf(values, 'returned'),
  text: textOf(values) || null,
});

export const supervisionAdapter: ResourceAdapter<LateClockRow> = {
  list: async ({ signal, filter, skip, take, sort }) => {
    const options = { skip, take, filter: boardFilter(filter), ...(sort ? { sort } : {}) };
    return (await execute(LateClocksDocument, { options }, signal ? { signal } : {})).supervisionBoard;
  },
};

export const boardFigures = async (signal: AbortSignal): Promise<BoardFigures> =>
  (await execute(BoardFiguresDocument, {}, { signal })).supervisionBoard;
