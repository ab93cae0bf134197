import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { cadenceFaults, ruleName } from '@zhuqi/domain/cadence/cadence-faults.js';
import { samplingFault } from '@zhuqi/domain/callback/sampling.js';
import { weightsFault } from '@zhuqi/domain/callback/satisfaction-rates.js';
import { ladderFaults } from '@zhuqi/domain/deadline/ladder-faults.js';
import { recipientLabels, rungKindLabels } from '@zhuqi/domain/deadline/ladder.js';
import { answerDaysFault, orderPrefixFault } from '@zhuqi/domain/supervision/order-settings.js';
import type { SettingName, SettingValues } from '../../platform/settings/settings.js';

interface SettingRule<Value> {
  /** What stands in the history and in the audit log. */
  readonly label: string;
  /** Of events about it; versions of events are counted per subject. */
  readonly subjectId: string;
  /** Who may edit it; the security administrator unless said. */
  readonly manage?: Permission;
  readonly faults: (value: Value) => readonly string[];
  readonly text: (value: Value) => string;
}

const some = (fault: string | null): readonly string[] => (fault === null ? [] : [fault]);
const percent = (share: number): string => `${Math.round(share * 1_000) / 10}%`;

/** What each setting is called, what it may be, and how it reads. The rules themselves are the domain's. */
export const settingRules: { readonly [Name in SettingName]: SettingRule<SettingValues[Name]> } = {
  sampling: {
    label: '回访抽样',
    subjectId: '00000000-0000-4000-8000-00005e77106a',
    faults: (value) => [
      ...some(samplingFault(value)),
      ...(value.seed.trim() === '' || value.seed.length > 20 ? ['抽样批次应为1至20个字，如“2026”。'] : []),
    ],
    text: ({ withdrawn, rated, seed }) => `撤单核访${percent(withdrawn)}，评价核访${percent(rated)}，批次“${seed}”`,
  },
  weights: {
    label: '三率权重',
    subjectId: '00000000-0000-4000-8000-00005e77106b',
    faults: (value) => some(weightsFault(value)),
    text: ({ response, satisfaction, resolution, basic }) =>
      `响应率${response}，满意率${satisfaction}，解决率${resolution}；基本满意按${basic}折算`,
  },
  answerDays: {
    label: '督办单答复期限',
    subjectId: '00000000-0000-4000-8000-00005e77106c',
    faults: (value) => some(answerDaysFault(value)),
    text: (days) => `一级${days[1]}个工作日，二级${days[2]}个工作日`,
  },
  orderPrefix: {
    label: '机关代字',
    subjectId: '00000000-0000-4000-8000-00005e77106d',
    faults: (value) => some(orderPrefixFault(value)),
    text: (value) => value,
  },
  cadence: {
    label: '走访频次',
    subjectId: '00000000-0000-4000-8000-00005e771ca0',
    manage: 'cadence.manage',
    faults: cadenceFaults,
    text: (rules) => rules.map((rule) => `${ruleName(rule)}每${rule.everyMonths}个月`).join('，'),
  },
  ladder: {
    label: '督办梯级',
    subjectId: '00000000-0000-4000-8000-00005e77106e',
    faults: (rungs) => ladderFaults({ version: 0, rungs }),
    text: (rungs) =>
      [...rungs]
        .sort((a, b) => a.offsetDays - b.offsetDays)
        .map(({ step, kind, recipients }) => {
          const told = recipients.map((recipient) => recipientLabels[recipient]).join('、');
          return `${step} ${rungKindLabels[kind]}（${told}）`;
        })
        .join('；'),
  },
};
