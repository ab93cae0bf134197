export const pairingsZh = {
  menu: { pairings: '挂钩帮办' },
  resources: {
    pairings: {
      name: '挂钩帮办',
      fields: {
        enterpriseName: '企业',
        userName: '挂钩人',
        unitName: '处室',
        since: '开始日期',
        until: '结束日期',
        isCurrent: '现在挂钩',
      },
    },
  },
  pairings: {
    searchPlaceholder: '企业名称或挂钩人姓名中的两个字',
    emptyTitle: '还没有挂钩关系',
    emptyBody: '在企业页面指定挂钩帮办人，或通过工作移交更换，都会记在这里。',
  },
} as const;
