export const deliveriesZh = {
  resources: {
    deliveries: {
      name: '发件箱',
      fields: {
        subject: '主题',
        recipient: '收件人',
        state: '状态',
        attempt: '次数',
        createdAt: '生成时间',
        sentAt: '发出时间',
        nextAt: '下次发送',
        channel: '渠道',
      },
    },
  },
  deliveries: {
    searchPlaceholder: '收件人、主题',
    emptyTitle: '还没有发过邮件',
    emptyBody: '系统发给企业和工作人员的每一封邮件都在这里，可以查看内容和是否送达。',
    received: '本机收件箱已收到',
    lastError: '最近一次错误',
    text: '正文',
    messageId: '邮件标识',
    preview: '邮件预览',
  },
} as const;
