import { availableActions } from '@zhuqi/domain/problem/available-actions.js';
import { asUser } from '@zhuqi/domain/problem/problem-actor.js';
import { ledgerProblemFields } from '@zhuqi/domain/query/ledger-case-fields.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, dateTime, many, one, sql } from '../../platform/query/fields.js';
import {
  filterArray,
  filterColumn,
  filterExpression,
  filterSearch,
  filterValue,
  sortColumn,
} from '../../platform/query/filter-field.js';
import type { SettingsReader } from '../../platform/settings/settings-reader.js';
import type { DeadlineService } from '../deadlines/deadline.service.js';
import { attachmentCount } from '../attachments/attachments.fragment.js';
import { citedContent } from '../service-lists/cited-content.fragment.js';
import { factSpecsOf } from './fact-specs.js';
import { hostTermOf, looksAtHostTerm } from './host-term.js';
import { toProblem } from './problem.mapper.js';
import {
  shownRequest,
  toExtensionRequest,
  toShelvingRequest,
  type ExtensionRequestRow,
  type ShelvingRequestRow,
} from './problem-records.row.js';
import type { ProblemRow } from './problem.row.js';
import { loadProblem } from './problem.sql.js';

const byId = (child: string) => [`${child}.id`];
const newest = (child: string) => [`${child}.version desc`];

export const isOverdue = (problem: string, now: string) => `coalesce(${problem}.due_at < ${now}, false)`;

/** 关注: by whoever asks. */
const isWatched = (problem: string, me: string) =>
  `exists (select from watch w where w.user_id = ${me} and w.subject_id = ${problem}.id)`;

/** @param deadlines @param settings for what is offered and what the dialogs say about dates; the decision itself is the act's */
export const problemEntity = (
  deadlines: Pick<DeadlineService, 'known'>,
  settings: Pick<SettingsReader, 'known'>,
): EntityMap => ({
  type: 'Problem',
  table: 'problem',
  scope: { permission: 'problem.read', columns: caseScope },
  fields: {
    id: column('id'),
    number: column('number'),
    title: column('title'),
    content: column('content'),
    category: column('category'),
    area: column('area'),
    priority: column('priority'),
    channel: column('channel'),
    state: column('state'),
    round: column('round'),
    version: column('version'),
    enterpriseId: column('enterprise_id'),
    districtCode: column('district_code'),
    visitId: column('visit_id'),
    reporterId: column('reporter_id'),
    hostId: column('host_id'),
    hostUnitId: column('host_unit_id'),
    dueAt: dateTime('due_at'),
    dueKind: column('due_kind'),
    dueProvisional: column('due_provisional'),
    overdue: sql((problem, { now }) => isOverdue(problem, now())),
    watched: sql((problem, { me }) => isWatched(problem, me())),
    overdueCount: column('overdue_count'),
    returnedCount: column('returned_count'),
    responsibility: column('responsibility'),
    result: column('result'),
    resultText: column('result_text'),
    satisfaction: column('satisfaction'),
    dissatisfiedCause: column('dissatisfied_cause'),
    rejectReason: column('reject_reason'),
    mergedIntoId: column('merged_into_id'),
    pauseReason: column('pause_reason'),
    closing: column('closing'),
    createdAt: dateTime('created_at'),
    submittedAt: dateTime('submitted_at'),
    acceptedAt: dateTime('accepted_at'),
    assignedAt: dateTime('assigned_at'),
    signedAt: dateTime('signed_at'),
    firstContactAt: dateTime('first_contact_at'),
    answeredAt: dateTime('answered_at'),
    closedAt: dateTime('closed_at'),
    handledDays: column('handled_days'),
    itemKey: column('item_key'),
    itemContent: sql(citedContent),
    teamId: column('team_id'),
    teamName: sql((problem) => `(select t.name from team t where t.id = ${problem}.team_id)`),
    promisedDays: column('promised_days'),
    updatedAt: dateTime('updated_at'),
    extensionsGranted: column('extensions_granted'),
    shelvedAt: dateTime('shelved_at'),
    shelvedUntil: dateTime('shelved_until'),
    urgedCount: column('urged_count'),
    instructionCount: column('instruction_count'),
    openInstructions: column('open_instructions'),
    checkCalledAt: dateTime('check_called_at'),
    callReason: column('call_reason'),
    extensionRequest: computed<{ extension_request: ExtensionRequestRow | null }>(['extension_request'], (row) =>
      shownRequest(toExtensionRequest(row.extension_request)),
    ),
    shelvingRequest: computed<{ shelving_request: ShelvingRequestRow | null }>(['shelving_request'], (row) =>
      shownRequest(toShelvingRequest(row.shelving_request)),
    ),

    enterprise: one('Enterprise', 'enterprise_id', { access: 'parent' }),
    reporter: one('Person', 'reporter_id', { access: 'parent' }),
    host: one('Person', 'host_id', { access: 'parent' }),
    hostUnit: one('Unit', 'host_unit_id', { access: 'parent' }),
    visit: one('Visit', 'visit_id'),
    mergedInto: one('Problem', 'merged_into_id'),
    mergedProblems: many('Problem', {
      on: 'merged_into_id',
      orderBy: (child) => [`${child}.created_at`, `${child}.id`],
      defaultTake: 20,
      maxTake: 20,
    }),
    coHandlers: many('CoHandler', {
      on: 'problem_id',
      orderBy: (child) => [`${child}.round desc`, `${child}.position`, `${child}.id`],
      access: 'parent',
    }),
    ratings: many('Rating', {
      on: 'problem_id',
      orderBy: (child) => [`${child}.round`, `${child}.id`],
      access: 'parent',
    }),
    instructions: many('Instruction', {
      on: 'problem_id',
      orderBy: (child) => [`${child}.no`],
      access: 'parent',
    }),
    orders: many('SupervisionOrder', {
      on: 'problem_id',
      orderBy: (child) => [`${child}.issued_at desc`, `${child}.id`],
    }),
    events: many('Event', { on: 'subject_id', orderBy: newest, defaultTake: 20, maxTake: 100, access: 'parent' }),
    clocks: many('Clock', {
      on: 'subject_id',
      orderBy: (child) => [`${child}.started_at`, `${child}.id`],
      access: 'parent',
    }),
    attachments: many('Attachment', {
      on: (problem, child) => `${child}.subject_id = ${problem}.id and ${child}.removed_at is null`,
      orderBy: byId,
      access: 'parent',
    }),
    visits: many('Visit', {
      on: (problem, child) => `${child}.enterprise_id = ${problem}.enterprise_id`,
      orderBy: (child) => [`${child}.planned_on desc`, `${child}.id`],
      defaultTake: 5,
      maxTake: 20,
    }),
    availableActions: computed<{ problem: ProblemRow }>(
      { problem: (problem) => `(select row_to_json(row) from (${loadProblem(`${problem}.id`)}) row)` },
      ({ problem: row }, { actor, now }) => {
        const problem = { ...toProblem(row), maxExtensions: settings.known()?.maxExtensions.value ?? null };
        const offers = availableActions(problem, asUser(actor), now);
        const planner = offers.some(({ action }) => looksAtHostTerm(action)) ? deadlines.known() : null;
        const context = { problem, term: planner && hostTermOf(planner, problem, row.clocks), now };
        return offers.map((offer) => ({
          ...offer,
          needs: factSpecsOf(offer.needs, context),
          offers: factSpecsOf(offer.offers, context),
        }));
      },
    ),
  },
  list: {
    filterable: ledgerProblemFields,
    filters: {
      state: filterColumn('state'),
      round: filterColumn('round'),
      category: filterColumn('category'),
      area: filterColumn('area'),
      priority: filterColumn('priority'),
      channel: filterColumn('channel'),
      districtCode: filterColumn('district_code'),
      enterpriseId: filterColumn('enterprise_id'),
      visitId: filterColumn('visit_id'),
      hostId: filterColumn('host_id'),
      hostUnitId: filterColumn('host_unit_id'),
      reporterId: filterColumn('reporter_id'),
      participantId: filterArray('participant_ids', { indexed: true }),
      dueAt: filterColumn('due_at'),
      createdAt: filterColumn('created_at'),
      submittedAt: filterColumn('submitted_at'),
      closedAt: filterColumn('closed_at'),
      acceptedAt: filterColumn('accepted_at'),
      itemKey: filterColumn('item_key'),
      teamId: filterColumn('team_id'),
      evidenceCount: filterValue(attachmentCount),
      handledDays: filterColumn('handled_days'),
      overdue: filterExpression((problem, { now }) => isOverdue(problem, now())),
      watched: filterExpression((problem, { me }) => isWatched(problem, me())),
      returned: filterExpression((problem) => `${problem}.returned_count > 0`),
      objected: filterExpression((problem) => `(${problem}.state = 'ACCEPTED' and ${problem}.assignments > 0)`),
      result: filterColumn('result'),
      satisfaction: filterColumn('satisfaction'),
      extensionRequested: filterExpression((problem) => `${problem}.extension_request is not null`),
      shelvingRequested: filterExpression((problem) => `${problem}.shelving_request is not null`),
      extensionsGranted: filterColumn('extensions_granted'),
      shelvedUntil: filterColumn('shelved_until'),
      hasOpenInstructions: filterExpression((problem) => `${problem}.open_instructions > 0`),
      urgedCount: filterColumn('urged_count'),
      overdueCount: filterColumn('overdue_count'),
      responsibility: filterColumn('responsibility'),
      callReason: filterColumn('call_reason'),
      number: filterColumn('number'),
      title: filterColumn('title'),
      text: filterSearch({ grams: 'grams', text: (problem) => `${problem}.search_text`, number: 'number' }),
    },
    sortable: {
      createdAt: sortColumn('created_at', 'timestamptz'),
      submittedAt: sortColumn('submitted_at', 'timestamptz', true),
      dueAt: sortColumn('due_at', 'timestamptz', true),
      closedAt: sortColumn('closed_at', 'timestamptz', true),
      answeredAt: sortColumn('answered_at', 'timestamptz', true),
      shelvedUntil: sortColumn('shelved_until', 'timestamptz', true),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
      number: sortColumn('number', 'text'),
    },
    defaultSort: { field: 'createdAt', order: 'DESC' },
  },
});

export const coHandlerEntity: EntityMap = {
  type: 'CoHandler',
  table: 'problem_co_handler',
  fields: {
    id: column('id'),
    userId: column('user_id'),
    person: one('Person', 'user_id', { access: 'parent' }),
    unitId: column('unit_id'),
    unitName: sql((helper) => `(select n.name from unit n where n.id = ${helper}.unit_id)`),
    round: column('round'),
    dueAt: dateTime('due_at'),
    repliedAt: dateTime('replied_at'),
    reply: column('reply'),
    waivedReason: column('waived_reason'),
  },
};

export const ratingEntity: EntityMap = {
  type: 'Rating',
  table: 'rating',
  fields: {
    id: column('id'),
    round: column('round'),
    satisfaction: column('satisfaction'),
    cause: column('cause'),
    comment: column('comment'),
    source: column('source'),
    ratedAt: dateTime('rated_at'),
  },
};

export const instructionEntity: EntityMap = {
  type: 'Instruction',
  table: 'problem_instruction',
  key: 'no',
  fields: {
    no: column('no'),
    text: column('text'),
    byId: column('by_id'),
    byName: column('by_name'),
    at: dateTime('at'),
    answer: column('answer'),
    answeredByName: column('answered_by_name'),
    answeredAt: dateTime('answered_at'),
  },
};
