import {
  saveContract,
  saveOutcome,
  saveSpending,
  saveStep,
  type FactRow,
  type SavedFact,
} from './innovation.adapters.js';

/** What the forms of all four registers hold: text as typed; each register shows the fields it has. */
export interface FactValues {
  enterpriseId: string | null;
  teamId: string | null;
  year: string;
  quarter: string;
  amountFen: string;
  number: string;
  title: string;
  kind: string;
  stage: string;
  registeredOn: string;
  achievedOn: string;
  reachedOn: string;
}

export const blankFact = (today: string): FactValues => ({
  ...{ enterpriseId: null, teamId: null, year: today.slice(0, 4), quarter: '', amountFen: '', number: '', title: '' },
  ...{ kind: '', stage: '', registeredOn: today, achievedOn: today, reachedOn: today },
});

export const factValues = (row: FactRow): FactValues => ({
  ...blankFact(row.on),
  ...{ enterpriseId: row.enterpriseId, teamId: row.teamId ?? null, number: row.number ?? '', title: row.title ?? '' },
  ...{ kind: row.kind ?? '', stage: row.stage ?? '', year: String(row.year ?? ''), quarter: String(row.quarter ?? '') },
  amountFen: row.amountFen === undefined ? '' : String(row.amountFen / 100),
});

/** Yuan as typed, in 分; what is no number is 0, which the server refuses in words. */
const fenOf = (yuan: string): number => Math.round((Number(yuan.replaceAll(/[,，\s]/g, '')) || 0) * 100);

type Send = (values: FactValues, fact: SavedFact, key: string) => Promise<string>;

/** How each register sends its form. */
export const senders: Readonly<Record<string, Send>> = {
  'research-spendings': ({ year, quarter, amountFen }, fact, key) =>
    saveSpending({ ...fact, year: Number(year) || 0, quarter: Number(quarter), amountFen: fenOf(amountFen) }, key),
  'technology-contracts': ({ number, title, kind, registeredOn, amountFen }, fact, key) =>
    saveContract({ ...fact, number, title, kind, registeredOn, amountFen: fenOf(amountFen) }, key),
  'research-outcomes': ({ kind, title, achievedOn }, fact, key) =>
    saveOutcome({ ...fact, kind, title, achievedOn }, key),
  'high-tech-steps': ({ stage, reachedOn }, fact, key) => saveStep({ ...fact, stage, reachedOn }, key),
};

/** @param before the row as loaded, or the id the new one is to have */
export const savedFact = (
  { enterpriseId, teamId }: FactValues,
  before: { readonly id: string; readonly version?: number },
): SavedFact => ({
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  enterpriseId: enterpriseId ?? '',
  teamId,
});
