export const unitsZh = {
  resources: {
    units: {
      name: '单位',
      fields: {
        name: '名称',
        shortName: '简称',
        kind: '类别',
        parentId: '上级单位',
        districtCode: '县区',
        headUserId: '负责人',
        supervisingLeaderId: '分管领导',
        head: '负责人',
        supervisingLeader: '分管领导',
        active: '启用',
      },
    },
  },
  units: {
    intro: '责任链按单位走：负责人直接抓，分管领导跟进抓。没有负责人的单位收不到审核和催办。',
    emptyTitle: '还没有单位',
    emptyBody: '这里登记局机关、处室和县区科技局，以及各自的负责人和分管领导。',
    create: '添加单位',
    edit: '修改单位',
    inactive: '已停用',
    noHead: '未定',
    topLevel: '（没有上级）',
  },
} as const;
