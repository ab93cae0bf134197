import { subjectOf } from './figure-subjects.js';
import { figures } from './registry.js';

/** The registry as a markdown table, for the docs. */
export const figureTable = (): string =>
  [
    '| 代码 | 指标 | 来源 | 口径 |',
    '| --- | --- | --- | --- |',
    ...figures.map(
      ({ code, name, subject, words }) => `| \`${code}\` | ${name} | ${subjectOf(subject).label} | ${words} |`,
    ),
  ].join('\n');
