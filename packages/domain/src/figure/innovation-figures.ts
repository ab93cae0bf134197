import type { HighTechStage } from '../enterprise/high-tech-stage.js';
import { highTechStages } from '../enterprise/high-tech-stage.js';
import { figure, type Figure } from './figure.types.js';
import { inDays } from './period.js';

const count = { kind: 'count' } as const;
const fenPerWan = 1_000_000;

const stageFigure = (code: string, stage: HighTechStage): Figure =>
  figure({
    ...{ code: `highTech.${code}`, name: `高企${highTechStages[stage]}企业`, subject: 'highTechStep', unit: '家' },
    measure: { kind: 'distinct', field: 'enterpriseId' },
    words: `统计期内进入高企“${highTechStages[stage]}”阶段的企业，一家只计一次。`,
    where: (period) => ({ stage: { eq: stage }, on: inDays(period) }),
    format: 'exact',
  });

/** The figures tasks take their values from. */
export const innovationFigures: readonly Figure[] = [
  figure({
    ...{ code: 'innovation.researchSpending', name: '企业研发投入', subject: 'researchSpending', unit: '万元' },
    measure: { kind: 'sum', field: 'amountFen' },
    words: '统计期内登记的企业研发投入之和；同一企业同一年度的全年数与季度数不并存。',
    where: (period) => ({ on: inDays(period) }),
    scale: fenPerWan,
    format: 'decimal',
  }),
  stageFigure('preparing', 'PREPARING'),
  stageFigure('applied', 'APPLIED'),
  stageFigure('recognised', 'RECOGNISED'),
  figure({
    ...{ code: 'innovation.contracts', name: '技术合同', subject: 'technologyContract', measure: count, unit: '项' },
    words: '统计期内登记的技术合同，一份计一项。',
    where: (period) => ({ on: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'innovation.contractValue', name: '技术合同成交额', subject: 'technologyContract', unit: '万元' },
    measure: { kind: 'sum', field: 'amountFen' },
    words: '统计期内登记的技术合同成交额之和。',
    where: (period) => ({ on: inDays(period) }),
    scale: fenPerWan,
    format: 'decimal',
  }),
  figure({
    ...{ code: 'innovation.outcomes', name: '科研成果', subject: 'researchOutcome', measure: count, unit: '项' },
    words: '统计期内取得的科研成果，一项计一项。',
    where: (period) => ({ on: inDays(period) }),
    format: 'exact',
  }),
];
