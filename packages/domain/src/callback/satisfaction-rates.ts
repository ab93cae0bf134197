import { resultLabels, type ResultCode, type Satisfaction } from '../problem/problem-codes.js';

/** One answer given to an enterprise: a problem in one of its rounds. A reopened case brings each of its rounds. */
export interface RatedAnswer {
  readonly problemId: string;
  readonly round: number;
  readonly contactedInTime: boolean;
  readonly result: ResultCode;
  /** Null: nobody rated and no call came through (未评价). Not satisfied, not dissatisfied: outside the base. */
  readonly satisfaction: Satisfaction | null;
  /** Told by a ledger of an earlier year, which is silent about the first contact. */
  readonly fromLedger?: boolean;
}

/** Weights of the overall figure, adding up to 1, and what 基本满意 counts; settings. */
export interface SatisfactionWeights {
  readonly response: number;
  readonly satisfaction: number;
  readonly resolution: number;
  readonly basic: number;
}

export const defaultWeights: SatisfactionWeights = { response: 0.1, satisfaction: 0.4, resolution: 0.5, basic: 0.9 };

/** How many answers there are of each kind; each is a filter of its own (rating-figures.ts). */
export interface RateCounts {
  /** Effective ratings and calls. */
  readonly base: number;
  /** Answers nobody rated, outside the base. */
  readonly unrated: number;
  /** Of the base: those whose first contact was timed; what the response rate is taken over. */
  readonly timed: number;
  readonly contacted: number;
  readonly resolved: number;
  readonly satisfied: number;
  readonly basic: number;
  readonly dissatisfied: number;
}

/** 三率 with their numerators, so that every figure can be opened; rates are shares 0…1, null without a base. */
export interface SatisfactionRates extends RateCounts {
  readonly responseRate: number | null;
  readonly resolutionRate: number | null;
  readonly satisfactionRate: number | null;
  /** 0…100. */
  readonly overall: number | null;
  /** 口径: the base and the weights in words, to stand under the figures. */
  readonly statement: string;
}

const solved: readonly ResultCode[] = ['RESOLVED', 'PARTLY'];

/** 响应率、解决率、满意率 and the overall figure over answers. */
export function satisfactionRates(
  answers: readonly RatedAnswer[],
  weights: SatisfactionWeights = defaultWeights,
): SatisfactionRates {
  return ratesOf(countAnswers(answers), weights);
}

function countAnswers(answers: readonly RatedAnswer[]): RateCounts {
  const based = answers.filter(({ satisfaction }) => satisfaction !== null);
  const count = (holds: (answer: RatedAnswer) => boolean) => based.filter(holds).length;
  const rated = (value: Satisfaction) => count(({ satisfaction }) => satisfaction === value);
  return {
    base: based.length,
    unrated: answers.length - based.length,
    timed: count(({ fromLedger }) => fromLedger !== true),
    contacted: count(({ contactedInTime, fromLedger }) => contactedInTime && fromLedger !== true),
    resolved: count(({ result }) => solved.includes(result)),
    satisfied: rated('SATISFIED'),
    basic: rated('BASIC'),
    dissatisfied: rated('DISSATISFIED'),
  };
}

/** The rates over answers that have been counted already, say by the database. */
export function ratesOf(counts: RateCounts, weights: SatisfactionWeights = defaultWeights): SatisfactionRates {
  const { base, timed, contacted, resolved, satisfied, basic } = counts;
  const statement = statementOf(counts, weights);
  if (base === 0)
    return { ...counts, responseRate: null, resolutionRate: null, satisfactionRate: null, overall: null, statement };
  const responseRate = timed === 0 ? null : contacted / timed;
  const resolutionRate = resolved / base;
  const satisfactionRate = (satisfied + weights.basic * basic) / base;
  const overall =
    responseRate === null
      ? null
      : 100 *
        (weights.response * responseRate +
          weights.satisfaction * satisfactionRate +
          weights.resolution * resolutionRate);
  return { ...counts, responseRate, resolutionRate, satisfactionRate, overall, statement };
}

/** What is wrong with edited weights; null when they can be saved. */
export function weightsFault({ response, satisfaction, resolution, basic }: SatisfactionWeights): string | null {
  if ([response, satisfaction, resolution].some((weight) => !(weight >= 0 && weight <= 1)))
    return '响应率、满意率、解决率的权重应在0到1之间。';
  // Entered with two decimals: adding them up in binary may miss 1 by a hair.
  if (Math.abs(response + satisfaction + resolution - 1) > 1e-9) return '三率的权重之和应为1。';
  return basic >= 0 && basic <= 1 ? null : '基本满意的折算系数应在0到1之间。';
}

const statementOf = (
  { base, unrated, timed }: Pick<SatisfactionRates, 'base' | 'unrated' | 'timed'>,
  { response, satisfaction, resolution, basic }: SatisfactionWeights,
): string =>
  `以有效回访和评价${base}件次为基数（未评价${unrated}件次不计入，重新办理的各轮分别计入）；` +
  (timed < base ? `往年台账没有首次联系时间，${base - timed}件次不计入响应率；` : '') +
  `解决率计“${resultLabels.RESOLVED}”和“${resultLabels.PARTLY}”；满意率中基本满意按${basic}折算；` +
  `综合得分＝100×（${response}×响应率＋${satisfaction}×满意率＋${resolution}×解决率）。`;
