import { asActor, systemWho, type ActWho } from '../src/lifecycle/act.types.js';
import { draftList, listCapacitiesOf, listDecider } from '../src/service-list/decide-list.js';
import { foldList, type ListEvent } from '../src/service-list/evolve-list.js';
import { listStateLabels, type ListState } from '../src/service-list/list-state.js';
import { listTransitions, type ListAction, type ListFacts } from '../src/service-list/list.transitions.js';
import type { ListCapacity, ServiceItem, ServiceList } from '../src/service-list/service-list.types.js';
import { accepted, type Bench } from './act-matrix.js';
import { paths, people } from './people.js';
import { noon } from './problems.js';

export const item = (key: string, more: Partial<ServiceItem> = {}): ServiceItem => ({
  ...{ key, content: `${key}的服务`, objects: '科技型企业', ownerUnitId: 'fund', ownerUnitPath: paths.fund },
  ...{ ownerUnitName: '规划处', teamId: null, promisedDays: 5, channels: ['VISIT'], basisDocumentId: null },
  ...more,
});

export const listWho: Readonly<Record<ListCapacity, ActWho>> = {
  coordinator: asActor(people.coordinator),
  deputyLeader: asActor(people.deputyLeader),
  principal: asActor(people.principal),
  system: systemWho,
};

export const newList = {
  id: 'list',
  bureauId: 'bureau',
  bureauPath: paths.bureau,
  ...{ year: 2026, title: '2026年服务清单', basisDocumentId: null },
};

export const drafted = (items: readonly ServiceItem[] = [item('a'), item('b')]) =>
  accepted(draftList({ ...newList, items }, [], listWho.coordinator, noon));

export const listFacts = (action: ListAction): ListFacts =>
  action === 'edit'
    ? { items: [item('a'), item('b'), item('c')] }
    : action === 'stop' || action === 'discard' || action === 'returnDraft'
      ? { reason: '机构职能调整。' }
      : {};

export const listAct = (list: ServiceList, action: ListAction, by: ListCapacity, facts = listFacts(action)) =>
  listDecider.decide(list, action, facts, listWho[by], noon);
export const listAfter = (list: ServiceList, action: ListAction, by: ListCapacity) =>
  accepted(listAct(list, action, by)).next;

const draft = drafted().next;
const approved = listAfter(draft, 'approve', 'principal');
const published = listAfter(approved, 'publish', 'coordinator');

export const listIn: Readonly<Record<ListState, ServiceList>> = {
  DRAFT: draft,
  APPROVED: approved,
  PUBLISHED: published,
  REVISED: listAfter(published, 'supersede', 'system'),
  STOPPED: listAfter(published, 'stop', 'principal'),
};

export const listBench: Bench<ServiceList, ListState, ListCapacity, ListFacts, ListAction, ListEvent> = {
  decider: listDecider,
  stateLabels: listStateLabels,
  transitions: listTransitions,
  rowIn: listIn,
  facts: listFacts,
  whoIn: listWho,
  capacitiesOf: listCapacitiesOf,
  fold: foldList,
};
