import { hasRole, isUnder } from '../access/actor.js';
import type { ScopedRow } from '../access/can.js';
import type { ActDecision, ActWho } from '../lifecycle/act.types.js';
import { maxText } from '../lifecycle/facts-given.js';
import { deciderOf, whoRef, type ActCheck } from '../lifecycle/decider.js';
import { evolveList, type ListDrafted, type ListEvent, type ListOrigin } from './evolve-list.js';
import { itemsFault } from './item-faults.js';
import { listFactSpecs, listTransitions, type ListAction, type ListFacts } from './list.transitions.js';
import { listStateLabels, type ListState } from './list-state.js';
import type { ListCapacity, ListRefusal, ListRefusalCode, ServiceItem, ServiceList } from './service-list.types.js';

export type ListDecision = ActDecision<ServiceList, ListEvent, ListRefusalCode>;

/** A list belongs to its bureau as a whole. */
export const listScope = ({ bureauId, bureauPath }: Pick<ServiceList, 'bureauId' | 'bureauPath'>): ScopedRow => ({
  bureauId,
  unitPath: bureauPath,
  relatedUnitPaths: [],
  participantIds: [],
});

export function listCapacitiesOf(who: ActWho, list: ServiceList): ReadonlySet<ListCapacity> {
  if (who.kind === 'system') return new Set(['system']);
  const { actor } = who;
  // A district bureau keeps to the city's list; only the top of the tree makes one.
  if (actor.bureauId !== list.bureauId || !/^\/[^/]+\/$/.test(actor.orgPath)) return new Set();
  const held: Record<Exclude<ListCapacity, 'system'>, boolean> = {
    coordinator: hasRole(actor, 'COORDINATOR'),
    // Of the leaders only one who supervises everybody the list binds.
    deputyLeader:
      hasRole(actor, 'DEPUTY_LEADER') &&
      list.items.length > 0 &&
      list.items.every(({ ownerUnitPath }) => actor.supervisedUnitPaths.some((path) => isUnder(ownerUnitPath, path))),
    principal: hasRole(actor, 'PRINCIPAL'),
  };
  return new Set((Object.keys(held) as (keyof typeof held)[]).filter((capacity) => held[capacity]));
}

const checks: Readonly<Record<string, ActCheck<ServiceList, ListFacts, ListRefusalCode>>> = {
  itemsSound: ({ facts }) => itemsFault(facts.items ?? []),
  itemsComplete: ({ row }) =>
    row.items.length === 0
      ? { code: 'EMPTY_LIST', message: '清单还没有事项，请先编制事项再审定。' }
      : itemsFault(row.items),
};

/** Decides acts on a list, and lists those on offer. */
export const listDecider = deciderOf<
  ServiceList,
  ListState,
  ListCapacity,
  ListFacts,
  ListAction,
  ListEvent,
  ListRefusalCode
>({
  noun: '清单',
  stateLabels: listStateLabels,
  transitions: listTransitions,
  factSpecs: listFactSpecs,
  checks,
  capacitiesOf: listCapacitiesOf,
  evolve: evolveList,
});

export interface NewList extends Omit<ListOrigin, 'edition' | 'previousId'> {
  readonly items: readonly ServiceItem[];
}

/**
 * Drafts the next edition of a year's list: the first one, or one that revises what is published.
 * @param editions all lists of the bureau in that year
 */
export function draftList(
  input: NewList,
  editions: ReadonlyArray<Pick<ServiceList, 'id' | 'edition' | 'state'>>,
  who: ActWho,
  now: Date,
): ListDecision {
  const unfinished = editions.find(({ state }) => state === 'DRAFT' || state === 'APPROVED');
  const published = editions.find(({ state }) => state === 'PUBLISHED');
  const { items, ...origin } = input;
  const edition = Math.max(0, ...editions.map((one) => one.edition)) + 1;
  const data = { origin: { ...origin, title: origin.title.trim(), edition, previousId: published?.id ?? null }, items };
  const event: ListDrafted = { type: 'serviceList.drafted', at: now, by: whoRef(who), from: null, to: 'DRAFT', data };
  const next = evolveList(null, event);
  const refusal = refuseDraft(next, unfinished !== undefined, who);
  return refusal ? { ok: false, refusal } : { ok: true, events: [event], next };
}

function refuseDraft(list: ServiceList, hasUnfinished: boolean, who: ActWho): ListRefusal | null {
  if (!listCapacitiesOf(who, list).has('coordinator'))
    return { code: 'NOT_ALLOWED', message: '服务清单由协调员编制，您没有这个权限。' };
  if (hasUnfinished)
    return {
      code: 'EDITION_TAKEN',
      message: `${list.year}年已有一份尚未公布的清单，请继续编制那一份。`,
      field: 'year',
    };
  if (!Number.isInteger(list.year) || list.year < 2000 || list.year > 2099)
    return { code: 'INVALID_FACT', message: '年度应为2000至2099的年份。', field: 'year' };
  if (list.title === '') return { code: 'MISSING_FACT', message: '请填写清单名称。', field: 'title' };
  if ([...list.title].length > maxText)
    return { code: 'INVALID_FACT', message: `清单名称不能超过${maxText}字，请精简。`, field: 'title' };
  return itemsFault(list.items);
}
