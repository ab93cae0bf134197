import { activityStateLabels } from '../activity/activity-state.js';
import { activityTransitions } from '../activity/activity.transitions.js';
import { issueStateLabels } from '../column/column.types.js';
import { issueTransitions } from '../column/issue.transitions.js';
import { partnershipTransitions } from '../partnership/partnership.transitions.js';
import { partnershipStateLabels } from '../partnership/partnership.types.js';
import { policyTransitions } from '../policy-push/policy.transitions.js';
import { policyStateLabels } from '../policy-push/policy-push.types.js';
import { listTransitions } from '../service-list/list.transitions.js';
import { listStateLabels } from '../service-list/list-state.js';
import { taskTransitions } from '../task/task.transitions.js';
import { taskStateLabels } from '../task/task-state.js';
import { actDiagram } from './act-diagram.js';

/** The lifecycles of the ledger as mermaid state diagrams, drawn from their tables. */
export const ledgerDiagrams: Readonly<Record<string, string>> = {
  攻坚任务: actDiagram(taskStateLabels, taskTransitions, [['DRAFT', '草拟']]),
  服务清单: actDiagram(listStateLabels, listTransitions, [['DRAFT', '草拟']]),
  活动: actDiagram(activityStateLabels, activityTransitions, [
    ['PLANNED', '计划'],
    ['TO_RECORD', '事后补记'],
  ]),
  共建结对: actDiagram(partnershipStateLabels, partnershipTransitions, [['DRAFT', '登记']]),
  专栏期次: actDiagram(issueStateLabels, issueTransitions, [['TOPIC', '选题']]),
  惠企政策: actDiagram(policyStateLabels, policyTransitions, [['DRAFT', '登记']]),
};
