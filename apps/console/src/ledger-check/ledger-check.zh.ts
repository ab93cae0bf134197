/** Words of 台账体检. */
export const ledgerCheckZh = {
  menu: { ledgerCheck: '台账体检' },
  ledgerCheck: {
    title: '台账体检',
    intro: '年底之前查出台账里自相矛盾、缺佐证、断号的地方，逐条打开补正。',
    found: '%{period}检查 %{rules} 项，发现 %{smart_count} 处需要处理。',
    sound: '%{period}检查 %{rules} 项，没有发现矛盾。',
    passed: '没有问题的项目',
    none: '没有发现“%{name}”',
    rows: '查看 %{smart_count} 条',
    figure: '查看“%{name}”',
  },
};
