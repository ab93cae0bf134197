import { systemRef, type ActorRef } from '@zhuqi/domain/access/actor-ref.js';
import { orderScope } from '@zhuqi/domain/supervision/order-actor.js';
import { formatOrderNumber } from '@zhuqi/domain/supervision/order-number.js';
import { orderKey, type SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import { bigrams, normalise } from '@zhuqi/domain/text/search-terms.js';
import type { OrderRow } from './order.row.js';

/** The order as the domain decides over it. */
export const toOrder = (row: OrderRow): SupervisionOrder => ({
  id: row.id,
  bureauId: row.bureauId,
  prefix: row.prefix,
  year: row.year,
  serial: row.serial,
  level: row.level,
  subject: {
    problemId: row.problemId,
    problemNumber: row.problemNumber,
    title: row.title,
    clockId: row.clockId,
    clockKind: row.clockKind,
    round: row.round,
  },
  unitPath: row.unitPath,
  issuedTo: {
    userId: row.issuedToId,
    name: row.issuedToName,
    unitId: row.issuedToUnitId,
    unitPath: row.issuedToUnitPath,
  },
  demand: row.demand,
  state: row.state,
  version: row.version,
  issuedBy: refOf(row.issuedById, row.issuedByName),
  issuedAt: new Date(row.issuedAt),
  deadline: new Date(row.deadline),
  answer: row.answer,
  answeredBy: row.answeredByName === null ? null : refOf(row.answeredById, row.answeredByName),
  answeredAt: moment(row.answeredAt),
  returnedCount: row.returnedCount,
  closingNote: row.closingNote,
  cancelReason: row.cancelReason,
  endedAt: moment(row.endedAt),
});

const refOf = (id: string | null, name: string): ActorRef => (id === null ? systemRef : { kind: 'user', id, name });

const moment = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

const idOf = (by: ActorRef | null): string | null => (by?.kind === 'user' ? by.id : null);

/** The columns an act may change, by the names the statements read. */
export const toColumns = (order: SupervisionOrder) => ({
  state: order.state,
  version: order.version,
  deadline: order.deadline,
  answer: order.answer,
  answeredById: idOf(order.answeredBy),
  answeredByName: order.answeredBy?.name ?? null,
  answeredAt: order.answeredAt,
  returnedCount: order.returnedCount,
  closingNote: order.closingNote,
  cancelReason: order.cancelReason,
  endedAt: order.endedAt,
});

/** What a new row says besides: fixed when issued. */
export function toNewColumns(order: SupervisionOrder) {
  const { subject, issuedTo } = order;
  const { relatedUnitPaths, participantIds } = orderScope(order);
  const number = formatOrderNumber(order);
  const searched = [number, subject.problemNumber, subject.title, issuedTo.name];
  return {
    ...toColumns(order),
    ...subject,
    id: order.id,
    bureauId: order.bureauId,
    prefix: order.prefix,
    year: order.year,
    serial: order.serial,
    number,
    level: order.level,
    orderKey: orderKey(order),
    unitPath: order.unitPath,
    relatedUnitPaths,
    participantIds,
    issuedToId: issuedTo.userId,
    issuedToName: issuedTo.name,
    issuedToUnitId: issuedTo.unitId,
    issuedToUnitPath: issuedTo.unitPath,
    demand: order.demand,
    issuedById: idOf(order.issuedBy),
    issuedByName: order.issuedBy.name,
    issuedAt: order.issuedAt,
    searchText: searched.map(normalise).join('\n'),
    grams: [...new Set(searched.flatMap(bigrams))],
  };
}
