export const usersZh = {
  resources: {
    users: {
      name: '用户',
      fields: {
        name: '姓名',
        username: '用户名',
        roles: '角色',
        unitId: '单位',
        phone: '手机',
        email: '电子邮箱',
        status: '状态',
        password: '初始密码',
        createdAt: '创建时间',
        lockedUntil: '锁定',
      },
    },
  },
  users: {
    searchPlaceholder: '姓名、用户名',
    emptyTitle: '还没有用户',
    emptyBody: '这里管理能登录系统的人：单位、角色、启用与停用。先建单位，再添加用户。',
    create: '添加用户',
    edit: '修改用户',
    locked: '已锁定',
    unlock: '解除锁定',
    unlockQuestion: '解除后，%{name}可以立即重新登录。',
    unlocked: '已解除锁定。',
    passwordHelp: '至少 12 位，或 10 位并含三类字符；用户首次登录时必须修改。',
    resetHelp: '填写后重置密码，用户下次登录时必须修改；不改就留空。',
    rolesHelp: '三员（系统、安全、审计管理员）互斥，且不参与办件。',
    mustChange: '待改初始密码',
  },
} as const;
