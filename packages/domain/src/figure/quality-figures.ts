import { ratingFigures } from '../callback/rating-figures.js';
import { defaultWeights } from '../callback/satisfaction-rates.js';
import { figure, type Figure } from './figure.types.js';
import { inMoments, type Period } from './period.js';

const rated = (period: Period) => ({ ...ratingFigures.base, ratedAt: inMoments(period) });
const base = { subject: 'ratedAnswer', unit: '', format: 'percent', empty: '无有效评价' } as const;

/** 三率, over rated answers: every round of a problem counts by itself (件次). */
export const qualityFigures: readonly Figure[] = [
  figure({
    ...{ code: 'rating.effective', name: '有效评价', subject: 'ratedAnswer', unit: '件次', format: 'exact' },
    measure: { kind: 'count' },
    words: '统计期内企业评价和电话回访中的有效评价，一轮办理计一件次；逾期未评价的不计。',
    where: rated,
  }),
  figure({
    ...{ ...base, code: 'rating.responseRate', name: '响应率' },
    ...{ empty: '无联系记录', measure: { kind: 'ratio', of: { contactedInTime: { eq: true } } } },
    words: '统计期内有效评价中，首次联系企业没有超期的件次所占比例；往年台账没有首次联系时间，不计入基数。',
    where: (period) => ({ ...ratingFigures.timed, ratedAt: inMoments(period) }),
  }),
  figure({
    ...{ ...base, code: 'rating.resolutionRate', name: '解决率' },
    measure: { kind: 'ratio', of: { result: ratingFigures.resolved.result } },
    words: '统计期内有效评价中，办理结果为“解决”或“部分解决”的件次所占比例。',
    where: rated,
  }),
  figure({
    ...{ ...base, code: 'rating.satisfactionRate', name: '满意率' },
    measure: {
      kind: 'ratio',
      of: ratingFigures.satisfied,
      partly: { of: ratingFigures.basic, weight: defaultWeights.basic },
    },
    words: '统计期内有效评价中满意的件次所占比例，基本满意的按设定的系数折算，与满意度页的满意率一致。',
    where: rated,
  }),
];
