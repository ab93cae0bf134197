import { dayOf } from '../deadline/shanghai-time.js';
import { activityKindLabels, festivalLabels, helpThemeLabels, hostKindLabels, topicLabels } from './activity-codes.js';
import type { ActivityContent, ActivityRefusal } from './activity.types.js';

export const maxHosts = 10;
export const maxEnterprises = 500;

type Said = Omit<ActivityContent, 'plannedOn'> & { readonly plannedOn: string };

/** The first thing wrong with what is said about an activity, when it is planned and when the plan is changed. */
export function contentFault({ kind, title, place, hosts, festival, topics, helpTheme, ...said }: Said) {
  if (!Object.hasOwn(activityKindLabels, kind)) return invalid('kind', '活动类别不在可选范围内，请重新选择。');
  if (title.trim() === '') return missing('title', '请填写活动名称。');
  if ([...title].length > 100) return invalid('title', '活动名称不能超过100字，请精简。');
  if ([...place].length > 100) return invalid('place', '活动地点不能超过100字，请精简。');
  if (festival !== null && !Object.hasOwn(festivalLabels, festival))
    return invalid('festival', '节日不在可选范围内，请重新选择。');
  if (topics.some((topic) => !Object.hasOwn(topicLabels, topic)))
    return invalid('topics', '主题不在可选范围内，请重新选择。');
  if (helpTheme !== null && !Object.hasOwn(helpThemeLabels, helpTheme))
    return invalid('helpTheme', '助企主题不在可选范围内，请重新选择。');
  if (said.enterpriseIds.length > maxEnterprises) return invalid('enterpriseIds', `涉及企业最多${maxEnterprises}家。`);
  return hostsFault(hosts) ?? startFault(said.startsAt, said.plannedOn);
}

function hostsFault(hosts: ActivityContent['hosts']): ActivityRefusal | null {
  if (hosts.length === 0) return missing('hosts', '请至少填写一个主办单位或支部。');
  if (hosts.length > maxHosts) return invalid('hosts', `主办单位最多${maxHosts}个。`);
  if (hosts.some(({ kind }) => !Object.hasOwn(hostKindLabels, kind)))
    return invalid('hosts', '主办单位的类型不在可选范围内，请重新选择。');
  if (hosts.some(({ name }) => name.trim() === '' || [...name].length > 100))
    return invalid('hosts', '主办单位名称应为1至100字。');
  const keys = hosts.map((host) => host.id ?? host.name.trim());
  return new Set(keys).size < keys.length ? invalid('hosts', '主办单位不能重复，请去掉重复的。') : null;
}

/** An activity begins on its day. */
export const startFault = (startsAt: Date | null, plannedOn: string): ActivityRefusal | null =>
  startsAt !== null && dayOf(startsAt) !== plannedOn ? invalid('startsAt', '开始时间应在活动当天，请核对。') : null;

const invalid = (field: string, message: string): ActivityRefusal => ({ code: 'INVALID_FACT', message, field });
const missing = (field: string, message: string): ActivityRefusal => ({ code: 'MISSING_FACT', message, field });
