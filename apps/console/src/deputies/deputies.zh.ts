export const deputiesZh = {
  menu: { deputies: '代理' },
  resources: {
    deputies: {
      name: '代理',
      fields: {
        absentName: '外出人',
        deputyName: '代理人',
        span: '起止日期',
        state: '状态',
        reason: '事由',
        createdByName: '指定人',
        createdAt: '指定时间',
        revokedByName: '撤销',
      },
    },
  },
  deputies: {
    title: '%{deputy}代理%{absent}',
    span: '%{from} 至 %{to}',
    searchPlaceholder: '姓名',
    emptyTitle: '没有代理安排',
    emptyBody: '出差、培训、休假时，请一位同事代理：期间他能查看并办理您的问题和走访，到期自动结束。',
    create: '指定代理人',
    effect:
      '代理期间，代理人能查看并办理外出人的问题和走访，通知同时发给代理人；记录写明“代理人（代外出人）”。最后一天结束时自动终止，也可以随时撤销。',
    deputyHelp: '同一天本人也外出的同事不能代理',
    form: { absent: '外出人', deputy: '代理人', from: '第一天', to: '最后一天', reason: '事由' },
    revoke: '撤销代理',
    revokeQuestion: '撤销后，%{deputy}立即不能再办理%{absent}的工作。',
    revoked: '代理已撤销，立即生效。',
  },
} as const;
