import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import type { ColumnIssue, IssueOrigin, IssueState } from './column.types.js';
import { issueTransitions, type IssueAction, type IssueFacts } from './issue.transitions.js';

export type IssueProposed = ActEvent<
  'issue.proposed',
  IssueState,
  { readonly origin: IssueOrigin; readonly title: string; readonly text: string }
>;
export type IssueActed = ActEvent<(typeof issueTransitions)[IssueAction]['event'], IssueState, StoredFacts<IssueFacts>>;
export type IssueEvent = IssueProposed | IssueActed;

export const issueEventLabels = {
  'issue.proposed': '已提出选题',
  ...Object.fromEntries(Object.values(issueTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<IssueEvent['type'], string>>;

/** The issue after an event; folding its events gives its row. */
export function evolveIssue(issue: ColumnIssue | null, event: IssueEvent): ColumnIssue {
  if (event.type === 'issue.proposed') return proposed(event);
  const before = startedRow(issue, event.type);
  return { ...before, state: event.to, version: before.version + 1, ...effectOf(before, event) };
}

export const foldIssue = (events: readonly IssueEvent[]): ColumnIssue => foldEvents(evolveIssue, events);

const proposed = ({ at, to, data: { origin, title, text } }: IssueProposed): ColumnIssue => ({
  ...origin,
  title,
  text,
  state: to,
  version: 1,
  number: null,
  publishedOn: null,
  link: null,
  withdrawReason: null,
  returnedCount: 0,
  createdAt: at,
});

function effectOf(issue: ColumnIssue, { type, data }: IssueActed): Partial<ColumnIssue> {
  switch (type) {
    case 'issue.edited':
    case 'issue.submitted':
      return { title: data.title ?? issue.title, text: data.text ?? issue.text };
    case 'issue.published':
      return {
        number: data.number ?? null,
        publishedOn: data.publishedOn === undefined ? null : shanghaiDayOf(data.publishedOn),
        link: data.link ?? null,
      };
    case 'issue.returned':
      return { returnedCount: issue.returnedCount + 1 };
    case 'issue.withdrawn':
      return { withdrawReason: data.reason ?? null };
  }
}
