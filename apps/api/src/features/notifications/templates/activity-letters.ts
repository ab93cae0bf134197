import type { ActivityCase } from '../activity-case.read-model.js';
import type { Letter } from './letter.js';

const open = ({ url }: ActivityCase): Letter['button'] => ({ label: '查看活动', url });

/** 活动通知: to everybody on the list, with the appointment attached. */
export const activityAnnounced = (activity: ActivityCase): Letter => ({
  title: `活动通知：${activity.title}`,
  lines: [
    `${activity.hostNames}定于${activity.when}举办“${activity.title}”，请准时参加。`,
    ...(activity.place ? [`地点：${activity.place}`] : []),
    `组织人：${activity.organizer.name}`,
    '到场后扫描现场二维码签到；不能参加的，请提前在活动页面请假并说明原因。附件为日程邀请，可直接加入日历。',
  ],
  button: open(activity),
});

/** 活动改期: to those who had been told. */
export const activityRescheduled = (activity: ActivityCase, reason: string): Letter => ({
  title: `活动改期：${activity.title}`,
  lines: [
    `“${activity.title}”改为${activity.when}举办。`,
    ...(activity.place ? [`地点：${activity.place}`] : []),
    ...(reason ? [`原因：${reason}`] : []),
    '附件为更新后的日程，原日程将被替换。',
  ],
  button: open(activity),
});

/** To whoever organizes it from now on. */
export const activityTakenOver = (activity: ActivityCase, by: string, reason: string): Letter => ({
  title: `活动改由您组织：${activity.title}`,
  lines: [
    `${by}把${activity.when}的活动“${activity.title}”交由您组织。`,
    ...(reason ? [`原因：${reason}`] : []),
    '活动结束后，请按期填写纪实。',
  ],
  button: open(activity),
});

/** 活动取消: to those who had been told. */
export const activityCancelled = (activity: ActivityCase, reason: string): Letter => ({
  title: `活动取消：${activity.title}`,
  lines: [`原定${activity.when}举办的“${activity.title}”已取消。`, ...(reason ? [`原因：${reason}`] : [])],
});
