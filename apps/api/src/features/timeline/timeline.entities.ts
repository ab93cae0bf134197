import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { ledgerEventLabels } from '@zhuqi/domain/lifecycle/ledger-event-labels.js';
import { problemEventSpecs } from '@zhuqi/domain/problem/problem-events.js';
import { orderEventLabels } from '@zhuqi/domain/supervision/order-events.js';
import { visitEventSpecs } from '@zhuqi/domain/visit/visit-events.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, dateTime, labelled, sql } from '../../platform/query/fields.js';

const caseLabels = Object.entries({ ...problemEventSpecs, ...visitEventSpecs }).map(([type, { label }]) => [
  type,
  label,
]);

const eventLabels = {
  ...(Object.fromEntries(caseLabels) as Record<string, string>),
  ...orderEventLabels,
  ...ledgerEventLabels,
};

/** Events are reached through their subject, whose scope has been checked by then. */
export const eventEntity: EntityMap = {
  type: 'Event',
  table: 'event',
  fields: {
    id: column('id'),
    version: column('version'),
    type: column('type'),
    label: labelled('type', eventLabels),
    visibility: column('visibility'),
    actorId: column('actor_id'),
    actorName: column('actor_name'),
    at: dateTime('at'),
    payload: column('payload'),
  },
};

export const clockEntity: EntityMap = {
  type: 'Clock',
  table: 'clock',
  fields: {
    id: column('id'),
    round: column('round'),
    kind: column('kind'),
    kindLabel: labelled('kind', clockKinds),
    ownerUserId: column('owner_user_id'),
    ownerName: sql((clock) => `(select u.name from app_user u where u.id = ${clock}.owner_user_id)`),
    grantUnit: column('grant_unit'),
    grantAmount: column('grant_amount'),
    startedAt: dateTime('started_at'),
    dueAt: dateTime('due_at'),
    provisional: column('provisional'),
    state: column('state'),
    doneAt: dateTime('done_at'),
    overdueAt: dateTime('overdue_at'),
    overdueDays: column('overdue_days'),
  },
};
