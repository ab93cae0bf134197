import { activityEventLabels } from '../activity/activity-events.js';
import { issueEventLabels } from '../column/evolve-issue.js';
import { partnershipEventLabels } from '../partnership/evolve-partnership.js';
import { policyTransitions } from '../policy-push/policy.transitions.js';
import { reportEventLabels } from '../report/evolve-report.js';
import { listEventLabels } from '../service-list/evolve-list.js';
import { taskEventLabels } from '../task/task-events.js';

/** Registers without a lifecycle: their rows are entered and corrected. */
const registers = {
  team: '队伍',
  document: '文件',
  contactGroup: '联络群',
  project: '项目',
  pressColumn: '专栏',
  microComment: '微评论',
  researchSpending: '研发投入',
  technologyContract: '技术合同',
  researchOutcome: '科研成果',
  highTechStep: '高企进展',
} as const;

const policyEventLabels = Object.fromEntries(Object.values(policyTransitions).map(({ event, told }) => [event, told]));

/** How each kind of event of the ledger is told in a timeline. */
export const ledgerEventLabels: Readonly<Record<string, string>> = {
  ...taskEventLabels,
  ...listEventLabels,
  ...activityEventLabels,
  ...partnershipEventLabels,
  ...issueEventLabels,
  ...reportEventLabels,
  'contactGroup.handedOver': '已随工作移交换人',
  'project.handedOver': '已随工作移交换人',
  'policy.drafted': '已草拟政策推送',
  ...policyEventLabels,
  ...Object.fromEntries(
    Object.entries(registers).flatMap(([subject, noun]) => [
      [`${subject}.registered`, `已登记${noun}`],
      [`${subject}.changed`, `已修改${noun}信息`],
    ]),
  ),
};
