import { orderFields } from '@zhuqi/domain/query/order-fields.js';
import { availableOrderActions } from '@zhuqi/domain/supervision/decide-order.js';
import { orderFactSpecs, type OrderFactName } from '@zhuqi/domain/supervision/order-facts.js';
import type { OrderAction } from '@zhuqi/domain/supervision/order.transitions.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, dateTime, many, one, sql } from '../../platform/query/fields.js';
import {
  filterArray,
  filterColumn,
  filterExpression,
  filterSearch,
  sortColumn,
} from '../../platform/query/filter-field.js';
import { toOrder } from './order.mapper.js';
import type { OrderRow } from './order.row.js';
import { loadOrder } from './order.sql.js';

/** 逾期未答: it waits for its answer and its deadline is over. */
export const isAnswerLate = (order: string, now: string): string =>
  `(${order}.state = 'ISSUED' and ${order}.deadline < ${now})`;

/** Ways on; ways back are never the main button. */
const mainActions: readonly OrderAction[] = ['answer', 'close'];

const specsOf = (names: readonly OrderFactName[]) =>
  names.map((name) => ({ name, ...orderFactSpecs[name], options: [] }));

export const orderEntity: EntityMap = {
  type: 'SupervisionOrder',
  table: 'supervision_order',
  scope: { permission: 'order.read', columns: caseScope },
  fields: {
    id: column('id'),
    number: column('number'),
    year: column('year'),
    serial: column('serial'),
    level: column('level'),
    state: column('state'),
    version: column('version'),
    problemId: column('problem_id'),
    problemNumber: column('problem_number'),
    title: column('title'),
    clockId: column('clock_id'),
    clockKind: column('clock_kind'),
    round: column('round'),
    unitName: sql((order) => `(select n.name from unit n where n.path = ${order}.unit_path)`),
    issuedToId: column('issued_to_id'),
    issuedToName: column('issued_to_name'),
    demand: column('demand'),
    issuedById: column('issued_by_id'),
    issuedByName: column('issued_by_name'),
    issuedAt: dateTime('issued_at'),
    deadline: dateTime('deadline'),
    overdue: sql((order, { now }) => isAnswerLate(order, now())),
    answer: column('answer'),
    answeredByName: column('answered_by_name'),
    answeredAt: dateTime('answered_at'),
    answeredLate: sql((order) => `coalesce(${order}.answered_at > ${order}.deadline, false)`),
    returnedCount: column('returned_count'),
    closingNote: column('closing_note'),
    cancelReason: column('cancel_reason'),
    endedAt: dateTime('ended_at'),

    enterpriseName: sql(
      (order) =>
        `(select e.name from problem p join enterprise e on e.id = p.enterprise_id where p.id = ${order}.problem_id)`,
    ),
    problem: one('Problem', 'problem_id'),
    clock: one('Clock', 'clock_id', { access: 'parent' }),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
    availableActions: computed<{ order: OrderRow }>(
      { order: (order) => `(select row_to_json(row) from (${loadOrder(`${order}.id`)}) row)` },
      ({ order }, { actor }) =>
        availableOrderActions(toOrder(order), { kind: 'user', actor }).map(({ needs, offers, ...offer }) => ({
          ...offer,
          primary: mainActions.includes(offer.action),
          needs: specsOf(needs),
          offers: specsOf(offers),
        })),
    ),
  },
  list: {
    filterable: orderFields,
    filters: {
      state: filterColumn('state'),
      level: filterColumn('level'),
      year: filterColumn('year'),
      number: filterColumn('number'),
      problemId: filterColumn('problem_id'),
      issuedToId: filterColumn('issued_to_id'),
      issuedById: filterColumn('issued_by_id'),
      participantId: filterArray('participant_ids', { indexed: true }),
      issuedAt: filterColumn('issued_at'),
      deadline: filterColumn('deadline'),
      overdue: filterExpression((order, { now }) => isAnswerLate(order, now())),
      byLadder: filterExpression((order) => `${order}.issued_by_id is null`),
      text: filterSearch({ grams: 'grams', text: (order) => `${order}.search_text` }),
    },
    sortable: {
      issuedAt: sortColumn('issued_at', 'timestamptz'),
      deadline: sortColumn('deadline', 'timestamptz'),
      endedAt: sortColumn('ended_at', 'timestamptz', true),
      number: sortColumn('number', 'text'),
    },
    defaultSort: { field: 'issuedAt', order: 'DESC' },
  },
};
