import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import { listTransitions, type ListAction, type ListFacts } from './list.transitions.js';
import type { ListState } from './list-state.js';
import type { ServiceItem, ServiceList } from './service-list.types.js';

export interface ListOrigin {
  readonly id: string;
  readonly bureauId: string;
  readonly bureauPath: string;
  readonly year: number;
  readonly edition: number;
  readonly title: string;
  readonly basisDocumentId: string | null;
  readonly previousId: string | null;
}

export type ListDrafted = ActEvent<
  'serviceList.drafted',
  ListState,
  { readonly origin: ListOrigin; readonly items: readonly ServiceItem[] }
>;
export type ListActed = ActEvent<(typeof listTransitions)[ListAction]['event'], ListState, StoredFacts<ListFacts>>;
export type ListEvent = ListDrafted | ListActed;

export const listEventLabels = {
  'serviceList.drafted': '已草拟清单',
  ...Object.fromEntries(Object.values(listTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<ListEvent['type'], string>>;

/** The list after an event; null is the list before its first one. Folding its events gives its row. */
export function evolveList(list: ServiceList | null, event: ListEvent): ServiceList {
  if (event.type === 'serviceList.drafted') return drafted(event);
  const before = startedRow(list, event.type);
  return { ...before, state: event.to, version: before.version + 1, ...effectOf(before, event) };
}

export const foldList = (events: readonly ListEvent[]): ServiceList => foldEvents(evolveList, events);

const drafted = ({ at, to, data: { origin, items } }: ListDrafted): ServiceList => ({
  ...origin,
  items,
  state: to,
  version: 1,
  approvalNote: null,
  stopReason: null,
  createdAt: at,
  approvedAt: null,
  publishedAt: null,
  endedAt: null,
});

function effectOf(list: ServiceList, { type, at, data }: ListActed): Partial<ServiceList> {
  switch (type) {
    case 'serviceList.edited':
      return {
        title: data.title ?? list.title,
        items: data.items ?? list.items,
        basisDocumentId:
          data.basisDocumentId ?? (data.cleared?.includes('basisDocumentId') ? null : list.basisDocumentId),
      };
    case 'serviceList.approved':
      return { approvedAt: at, approvalNote: data.note ?? null };
    case 'serviceList.returned':
      return { approvedAt: null, approvalNote: data.reason ?? null };
    case 'serviceList.published':
      return { publishedAt: at };
    case 'serviceList.revised':
      return { endedAt: at };
    case 'serviceList.discarded':
    case 'serviceList.stopped':
      return { endedAt: at, stopReason: data.reason ?? null };
  }
}
