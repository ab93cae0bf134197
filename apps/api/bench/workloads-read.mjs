// The reads that are measured: what a client asks of our API, and what it asks of the raw server for the same answer.
import { DISTRICTS, idOf } from './fill-organisation.mjs';
import { sizesOf } from './fill.mjs';

/**
 * One thing to measure. `ours` and `raw` make the i-th request; both answers are compared before anything is timed.
 * @typedef {object} Workload
 * @property {string} name
 * @property {string} title
 * @property {'coordinator' | 'member' | 'handler'} actor
 * @property {number} requests how many different requests there are
 * @property {(i: number) => object} ours body of POST /graphql
 * @property {(i: number) => { path: string, body: object }} raw
 * @property {(answer: any) => unknown} picked part of our answer that the raw server gives as a whole
 * @property {boolean} [writes] each request is used once
 */

const LIST = `query Problems($options: ProblemListOptions) { problems(options: $options) { totalItems items {
  id number title state priority districtCode dueAt overdue enterprise { id name } hostUnit { id shortName } host { id name }
  events(take: 3) { id version type label at actorName } } } }`;

const CASE = `query Problem($id: ID!) { problem(id: $id) { id number title content category area priority channel state round version districtCode
  dueAt overdue overdueCount result satisfaction createdAt submittedAt acceptedAt assignedAt signedAt closedAt
  enterprise { id name creditCode districtCode industry address highTechStage } hostUnit { id name } host { id name } reporter { id name }
  events(take: 20) { id version type label visibility actorId actorName at }
  visits(take: 5) { id plannedOn purpose state summary lead { id name } } } }`;

const SEARCH = `query Enterprises($options: EnterpriseListOptions) { enterprises(options: $options) { items { id name creditCode districtCode status } } }`;

/** Two to four characters of names that exist. */
const TERMS = [
  '恒盛',
  '鑫源',
  '华通科',
  '达电子',
  '信润',
  '生物医药',
  '捷创',
  '盱眙恒',
  '安联',
  '金湖鑫达',
  '美新',
  '涟水泰',
  '方辉',
  '光电',
  '洪泽华丰',
];

const STATES = ['IN_PROGRESS', 'IN_REVIEW', 'AWAITING_FEEDBACK'];

/** @param {number} scale @returns {Workload[]} */
export function readWorkloads(scale) {
  const { problems } = sizesOf(scale);
  // Page 400 where a state and district have that many rows; the last full page at smaller scales.
  const deep = Math.min(9_975, Math.floor(problems / 10 / DISTRICTS.length / 25 - 1) * 25);
  /** @param {number} i @param {number} skip */
  const page = (i, skip) => {
    const districtCode = DISTRICTS[i % DISTRICTS.length];
    const state = skip > 0 ? 'IN_PROGRESS' : STATES[Math.floor(i / DISTRICTS.length) % STATES.length];
    const filter = { state: { eq: state }, districtCode: { eq: districtCode } };
    return {
      ours: { query: LIST, variables: { options: { skip, take: 25, sort: { field: 'dueAt', order: 'ASC' }, filter } } },
      raw: { path: '/list', body: { state, districtCode, skip, take: 25 } },
    };
  };
  const caseId = (/** @type {number} */ i) => idOf('problem', 50 * (1 + ((i * 37) % Math.floor(problems / 50))));
  const term = (/** @type {number} */ i) => TERMS[i % TERMS.length] ?? '恒盛';
  return [
    {
      name: 'W1',
      title: 'list: 25 of a state and district by due date, with total',
      actor: 'coordinator',
      requests: 240,
      ours: (i) => page(i, 0).ours,
      raw: (i) => page(i, 0).raw,
      picked: (answer) => answer.data.problems,
    },
    {
      name: 'W1b',
      title: `the same at page ${deep / 25 + 1}`,
      actor: 'coordinator',
      requests: 80,
      ours: (i) => page(i, deep).ours,
      raw: (i) => page(i, deep).raw,
      picked: (answer) => answer.data.problems,
    },
    {
      name: 'W2',
      title: 'case page: enterprise, 20 events, 5 visits',
      actor: 'coordinator',
      requests: 2000,
      ours: (i) => ({ query: CASE, variables: { id: caseId(i) } }),
      raw: (i) => ({ path: '/case', body: { id: caseId(i) } }),
      picked: (answer) => answer.data.problem,
    },
    {
      name: 'W4',
      title: 'enterprises by 2–4 Chinese characters, first 20',
      actor: 'member',
      requests: 300,
      ours: (i) => ({ query: SEARCH, variables: { options: { take: 20, filter: { text: term(i) } } } }),
      raw: (i) => ({ path: '/search', body: { text: term(i) } }),
      picked: (answer) => answer.data.enterprises,
    },
  ];
}
