/** Words of the leaders' dashboard. */
export const dashboardZh = {
  menu: { dashboard: '工作看板' },
  dashboard: {
    title: '工作看板',
    open: '工作看板',
    allFigures: '全部指标',
    groups: { visits: '走访', problems: '企业问题', quality: '三率', tasks: '攻坚任务', activities: '活动' },
    states: '受理问题的现状',
    paces: '在办任务的序时进度',
    byMonth: '%{name}（按月）',
    ranking: '排名',
    figure: '指标',
    by: { unitId: '按处室', teamId: '按队伍', districtCode: '按县区' },
    first: '（前 %{smart_count}）',
    districts: '县区分布（示意）',
    asText: '以文字显示',
    nothing: '没有数据。',
    none: '—',
  },
};
