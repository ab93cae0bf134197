export const documentsZh = {
  menu: { documents: '文件登记' },
  resources: {
    documents: {
      name: '文件登记',
      fields: {
        title: '标题',
        number: '文号',
        kind: '类别',
        issuer: '发文单位',
        issuedOn: '印发日期',
        unitName: '登记处室',
        hasFile: '有文件',
      },
    },
  },
  documents: {
    create: '登记文件',
    edit: '修改文件登记',
    facts: '文件信息',
    file: '文件原文',
    titleHelp: '不用写书名号。',
    numberHelp: '如：淮科〔2022〕15号；没有文号的留空。',
    searchPlaceholder: '标题、文号或发文单位中的两个字',
    emptyTitle: '还没有登记文件',
    emptyBody: '制定下发的计划、方案和通知登记在这里，队伍、清单、任务和活动可以引用作依据。',
  },
} as const;
