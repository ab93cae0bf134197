export const microCommentsZh = {
  menu: { microComments: '微评论' },
  resources: {
    'micro-comments': {
      name: '微评论',
      fields: {
        title: '标题',
        authorName: '作者',
        branchName: '党支部',
        publishedOn: '发表日期',
        link: '链接',
      },
    },
  },
  comments: {
    create: '登记微评论',
    edit: '修改微评论',
    authorHelp: '一篇计作者一人次。',
    linkHelp: '以 http:// 或 https:// 开头；没有的留空。',
    searchPlaceholder: '标题或作者中的两个字',
    emptyTitle: '还没有微评论',
    emptyBody: '党员发表的微评论登记在这里，年度总结按篇统计作者人次。',
  },
} as const;
