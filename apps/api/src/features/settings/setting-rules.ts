import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { frequencyFaults } from '@zhuqi/domain/activity/frequency-faults.js';
import { frequencyText } from '@zhuqi/domain/activity/frequency.js';
import { cadenceFaults, ruleName } from '@zhuqi/domain/cadence/cadence-faults.js';
import { samplingFault } from '@zhuqi/domain/callback/sampling.js';
import { weightsFault } from '@zhuqi/domain/callback/satisfaction-rates.js';
import { ladderFaults } from '@zhuqi/domain/deadline/ladder-faults.js';
import { recipientLabels, rungKindLabels } from '@zhuqi/domain/deadline/ladder.js';
import { expiryFaults } from '@zhuqi/domain/partnership/expiry-faults.js';
import { maxExtensionsFault } from '@zhuqi/domain/problem/max-extensions.js';
import { answerDaysFault, orderPrefixFault } from '@zhuqi/domain/supervision/order-settings.js';
import { paceSharesFaults, reportRulesFaults } from '@zhuqi/domain/task/task-rules.js';
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
  maxExtensions: {
    label: '延期次数',
    subjectId: '00000000-0000-4000-8000-00005e77106f',
    faults: (value) => some(maxExtensionsFault(value)),
    text: (value) => `每轮办理最多延期${value}次`,
  },
  pace: {
    label: '序时进度颜色',
    subjectId: '00000000-0000-4000-8000-00005e771070',
    faults: paceSharesFaults,
    text: ({ green, yellow }) => `达到序时进度${percent(green)}为正常，${percent(yellow)}以上为滞后，以下为严重滞后`,
  },
  taskReports: {
    label: '任务填报期限',
    subjectId: '00000000-0000-4000-8000-00005e771071',
    faults: reportRulesFaults,
    text: ({ dueDays, remindDays }) => `周期结束后${dueDays}个工作日内填报，提前${remindDays}个工作日提醒`,
  },
  frequency: {
    label: '组织生活频次',
    subjectId: '00000000-0000-4000-8000-00005e771072',
    faults: frequencyFaults,
    text: (rules) => rules.map(frequencyText).join('，'),
  },
  partnershipExpiry: {
    label: '结对到期提示',
    subjectId: '00000000-0000-4000-8000-00005e771073',
    faults: expiryFaults,
    text: ({ noticeDays, reminderDays, graceDays }) => {
      const again = reminderDays.length === 0 ? '不再提醒' : `到期前${reminderDays.join('、')}天再次提醒`;
      return `到期前${noticeDays}天提示，${again}，到期后${graceDays}天内可续签`;
    },
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
