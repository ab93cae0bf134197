import { ladderFaults } from '@zhuqi/domain/deadline/ladder-faults.js';
import type { Rung, RungKind, RungRecipient } from '@zhuqi/domain/deadline/ladder.js';
import type { SettingsQuery } from '../gql/graphql.js';
import { numberOf } from './NumberField.js';

/** A rung as the form holds it: so many working days before or after the due day. */
export interface RungRow {
  /** Of the row in this form only. */
  readonly key: number;
  readonly side: 'before' | 'after';
  readonly days: string;
  readonly kind: string;
  readonly recipients: readonly string[];
}

type StoredRung = SettingsQuery['settings']['ladder']['rungs'][number];

export const rungRows = (rungs: readonly StoredRung[]): RungRow[] =>
  [...rungs]
    .sort((a, b) => a.offsetDays - b.offsetDays)
    .map(({ offsetDays, kind, recipients }, key) => ({
      key,
      side: offsetDays < 0 ? 'before' : 'after',
      days: String(Math.abs(offsetDays)),
      kind,
      recipients,
    }));

export function rungOf({ side, days, kind, recipients }: RungRow): Rung {
  const distance = numberOf(days);
  const offsetDays = side === 'before' ? -distance : distance;
  return {
    step: `T${side === 'before' ? '-' : '+'}${distance}`,
    offsetDays,
    kind: kind as RungKind,
    recipients: recipients as readonly RungRecipient[],
  };
}

export const rowFaults = (rows: readonly RungRow[]): readonly string[] =>
  rows.some(({ days }) => Number.isNaN(numberOf(days)))
    ? ['请填写每一级的天数。']
    : ladderFaults({ version: 0, rungs: rows.map(rungOf) });

const textOf = ({
  offsetDays,
  kind,
  recipients,
}: Pick<Rung, 'offsetDays' | 'kind'> & { readonly recipients: readonly string[] }) =>
  `${offsetDays} ${kind} ${[...recipients].sort().join()}`;

/** Whether the rows say something else than what is stored, whatever their order. */
export function differs(rows: readonly RungRow[], stored: readonly StoredRung[]): boolean {
  const is = rows.map((row) => textOf(rungOf(row))).sort();
  const was = rungRows(stored)
    .map((row) => textOf(rungOf(row)))
    .sort();
  return is.join('|') !== was.join('|');
}
