import { foldIssue, type IssueEvent } from '../src/column/evolve-issue.js';
import { issueCapacitiesOf, issueDecider, proposeIssue } from '../src/column/decide-issue.js';
import { issueStateLabels, type ColumnIssue, type IssueCapacity, type IssueState } from '../src/column/column.types.js';
import { issueTransitions, type IssueAction, type IssueFacts } from '../src/column/issue.transitions.js';
import { asActor, type ActWho } from '../src/lifecycle/act.types.js';
import { accepted, type Bench } from './act-matrix.js';
import { actor, paths, people } from './people.js';
import { noon } from './problems.js';

export const author = actor('author', 'SERVICE_MEMBER', paths.fund);
export const openColumn = { bureauId: 'bureau', name: '纪法小课', endedOn: null };
export const propose = (
  title = '守住纪律底线',
  authorGroup = 'EDITORS' as const,
  column: Parameters<typeof proposeIssue>[2] = openColumn,
) => proposeIssue({ id: 'issue', columnId: 'column', authorGroup }, { title, text: '正文' }, column, author, noon);

export const issueWho: Readonly<Record<IssueCapacity, ActWho>> = {
  author: asActor(author),
  unitHead: asActor(people.hostUnitHead),
  coordinator: asActor(people.coordinator),
};

export const issueFacts = (action: IssueAction): IssueFacts => {
  switch (action) {
    case 'publish':
      return { number: 1, publishedOn: '2026-03-05', link: 'https://example.com/1' };
    case 'returnTopic':
    case 'withdraw':
      return { reason: '题目与上期重复。' };
    default:
      return { text: '改过的正文' };
  }
};

export const issueAct = (issue: ColumnIssue, action: IssueAction, by: IssueCapacity, facts = issueFacts(action)) =>
  issueDecider.decide(issue, action, facts, issueWho[by], noon);
const after = (issue: ColumnIssue, action: IssueAction, by: IssueCapacity) =>
  accepted(issueAct(issue, action, by)).next;

const topic = accepted(propose()).next;
const review = after(topic, 'submit', 'author');

export const issueIn: Readonly<Record<IssueState, ColumnIssue>> = {
  TOPIC: topic,
  REVIEW: review,
  PUBLISHED: after(review, 'publish', 'unitHead'),
  WITHDRAWN: after(review, 'withdraw', 'author'),
};

export const issueBench: Bench<ColumnIssue, IssueState, IssueCapacity, IssueFacts, IssueAction, IssueEvent> = {
  decider: issueDecider,
  stateLabels: issueStateLabels,
  transitions: issueTransitions,
  rowIn: issueIn,
  facts: issueFacts,
  whoIn: issueWho,
  capacitiesOf: issueCapacitiesOf,
  fold: foldIssue,
};
