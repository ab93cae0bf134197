import type { FindingInput } from '../gql/graphql.js';
import { newId } from '../providers/new-id.js';
import type { VisitDetail } from './use-visit.js';

/** A finding as it is typed. Ids are made here, so that writing it again changes it and a retry doubles nothing. */
export interface FindingDraft {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly qualification: string | null;
  readonly willingness: string | null;
  /** Of the problem it raises: 企业问题 and 现场解决. */
  readonly problemId: string;
  readonly title: string;
  readonly category: string;
  readonly area: string | null;
  readonly priority: string;
  readonly solvedText: string;
  /** The server has it: it may be changed, but not taken back. */
  readonly saved: boolean;
  /** Already a problem: read only here. */
  readonly raised: boolean;
}

export const raisesProblem = (kind: string): boolean => kind === 'PROBLEM' || kind === 'SOLVED_ON_SPOT';

export const newFinding = (kind: string): FindingDraft => ({
  id: newId(),
  kind,
  text: '',
  qualification: null,
  willingness: null,
  problemId: newId(),
  title: '',
  category: 'GENERAL',
  area: null,
  priority: 'NORMAL',
  solvedText: '',
  saved: false,
  raised: false,
});

/** A finding of the visit, ready to be changed. */
export function draftOf({
  id,
  kind,
  text,
  qualification,
  willingness,
  problemId,
}: VisitDetail['findings'][number]): FindingDraft {
  return { ...newFinding(kind), id, text, qualification, willingness, saved: true, raised: problemId !== null };
}

/** Whether everything this kind asks for is there; the server checks again. */
export function isComplete(finding: FindingDraft): boolean {
  if (finding.raised) return true;
  if (finding.kind === 'WILLINGNESS') return finding.qualification !== null && finding.willingness !== null;
  if (finding.text.trim() === '') return false;
  if (!raisesProblem(finding.kind)) return true;
  return (
    finding.title.trim() !== '' &&
    finding.area !== null &&
    (finding.kind === 'PROBLEM' || finding.solvedText.trim() !== '')
  );
}

/** As the contract takes them; what is a problem already is not written again. */
export const findingInputs = (
  findings: readonly FindingDraft[],
  willingnessText: (finding: FindingDraft) => string,
): FindingInput[] => findings.filter(({ raised }) => !raised).map((finding) => findingInput(finding, willingnessText));

function findingInput(finding: FindingDraft, willingnessText: (finding: FindingDraft) => string): FindingInput {
  const { id, kind, qualification, willingness, title, category, area, priority } = finding;
  const text = finding.text.trim() || (kind === 'WILLINGNESS' ? willingnessText(finding) : '');
  if (kind === 'WILLINGNESS') return { id, kind, text, qualification, willingness };
  if (!raisesProblem(kind)) return { id, kind, text };
  return {
    id,
    kind,
    text,
    problem: {
      id: finding.problemId,
      title: title.trim(),
      content: text,
      category,
      area: area ?? '',
      priority,
      ...(kind === 'SOLVED_ON_SPOT' ? { resultText: finding.solvedText.trim() } : {}),
    },
  };
}
