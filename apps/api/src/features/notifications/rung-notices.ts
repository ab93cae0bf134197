import type { RungKind, RungRecipient } from '@zhuqi/domain/deadline/ladder.js';
import type { ClockCase } from './clock-case.read-model.js';
import type { Colleague } from './recipients.js';
import type { Responsibility } from '../supervision/responsibility-lookup.read-model.js';

type Chain = Pick<Responsibility, 'head' | 'deputyLeader' | 'principal' | 'supervisors'>;

/** Who gets an order of a rung; they are told by the order itself. */
const addressee: Readonly<Partial<Record<RungKind, 'deputyLeader' | 'principal'>>> = {
  order1: 'deputyLeader',
  order2: 'principal',
};

const distinct = (people: ReadonlyArray<Colleague | null>): Colleague[] => [
  ...new Map(people.flatMap((person) => (person ? [[person.userId, person] as const] : []))).values(),
];

/** The people a rung is said to, each once. @param byOrder an order is issued for it, and tells its addressee */
export function rungRecipients(
  rung: RungKind,
  recipients: readonly RungRecipient[],
  { responsible }: Pick<ClockCase, 'responsible'>,
  chain: Chain,
  byOrder: boolean,
): Colleague[] {
  const people: Readonly<Record<RungRecipient, ReadonlyArray<Colleague | null>>> = {
    handler: responsible,
    unitHead: [chain.head],
    deputyLeader: [chain.deputyLeader],
    principal: [chain.principal],
  };
  const told = byOrder ? addressee[rung] : undefined;
  return distinct(recipients.filter((recipient) => recipient !== told).flatMap((recipient) => people[recipient]));
}

/**
 * Whom to tell that an order cannot go out because nobody is there to address: those who supervise and the head of the unit,
 * and where there is neither, the leaders. Null when there is an addressee, or no order is due.
 */
export function withoutAddressee(rung: RungKind, chain: Chain): Colleague[] | null {
  const wanted = addressee[rung];
  if (!wanted || chain[wanted]) return null;
  const first = distinct([...chain.supervisors, chain.head]);
  return first.length > 0 ? first : distinct([chain.deputyLeader, chain.principal]);
}
