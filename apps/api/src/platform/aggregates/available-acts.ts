import type { Living } from '@zhuqi/domain/lifecycle/act.types.js';
import { computed } from '../query/fields.js';
import { loadSql } from './aggregate-sql.js';
import type { CommonRow } from './aggregate-table.js';
import type { LivingKind } from './living-kind.js';

/** What the contract calls kinds that the domain has another word for. */
const consoleKinds: Readonly<Record<string, string>> = { day: 'date', time: 'dateTime' };

/** The field `availableActions` of an aggregate: what the signed-in person can do to the row now, as the domain says. */
export const availableActs = <A extends Living, R>(kind: LivingKind<A, R>) =>
  computed<{ row: R & CommonRow }>(
    { row: (alias) => `(select row_to_json(r) from (${loadSql(kind, `${alias}.id`)}) r)` },
    ({ row }, { actor, now }) => {
      const aggregate = kind.fromRow(row);
      const specsOf = (action: string, names: readonly string[]) =>
        names.map((name) => {
          const { label = name, kind: of = 'text', options = {} } = kind.factSpecs[name] ?? {};
          const known = kind.choices?.(aggregate, action, name, now) ?? null;
          const choices = known ?? Object.entries(options).map(([value, text]) => ({ value, label: text }));
          return {
            ...{ name, label, kind: known ? 'choice' : (consoleKinds[of] ?? of), options: choices },
            ...{ hint: null, min: null, max: null },
          };
        });
      return kind.available(aggregate, { kind: 'user', actor }, now).map(({ needs, offers, ...act }) => ({
        ...act,
        needs: specsOf(act.action, needs),
        offers: specsOf(act.action, offers),
      }));
    },
  );
