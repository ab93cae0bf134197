import { useEffect, useState } from 'react';
import { dropDraft, readDraft, writeDraft } from '../common/form/draft-store.js';
import { useMe } from '../session/me.js';
import { draftOf, type FindingDraft } from './finding-drafts.js';
import type { VisitDetail } from './use-visit.js';

export interface RecordValues {
  readonly summary: string;
  readonly hasNoMatter: boolean;
  readonly findings: readonly FindingDraft[];
}

const valuesOf = ({ summary, hasNoMatter, findings }: VisitDetail): RecordValues => ({
  summary: summary ?? '',
  hasNoMatter,
  findings: findings.map(draftOf),
});

/** What the server has meanwhile made of findings in the draft wins over the draft; the rest of the draft is kept. */
function merged(draft: RecordValues, visit: VisitDetail): RecordValues {
  const raised = new Map(
    visit.findings.filter(({ problemId }) => problemId !== null).map((finding) => [finding.id, draftOf(finding)]),
  );
  const known = new Set(draft.findings.map(({ id }) => id));
  const others = visit.findings.filter(({ id }) => !known.has(id)).map(draftOf);
  return { ...draft, findings: [...others, ...draft.findings.map((finding) => raised.get(finding.id) ?? finding)] };
}

/** The record being written, kept on this device at every keystroke until the server has it. */
export function useVisitRecord(visit: VisitDetail) {
  const owner = useMe()?.id ?? '';
  const name = `visits.${visit.id}.record`;
  const [values, setValues] = useState<RecordValues>(() => {
    const draft = readDraft<RecordValues>(localStorage, owner, name);
    return draft ? merged(draft.value, visit) : valuesOf(visit);
  });
  const [restoredAt, setRestoredAt] = useState(() => readDraft<RecordValues>(localStorage, owner, name)?.at ?? null);

  // A new version of the visit: somebody (often we ourselves) has written it.
  useEffect(() => setValues((before) => merged(before, visit)), [visit]);

  const change = (part: Partial<RecordValues>) =>
    setValues((before) => {
      const next = { ...before, ...part };
      writeDraft(localStorage, owner, name, next, new Date());
      return next;
    });
  const clear = () => {
    dropDraft(localStorage, owner, name);
    setRestoredAt(null);
  };
  const discard = () => {
    clear();
    setValues(valuesOf(visit));
  };
  return { values, change, clear, discard, restoredAt };
}
