/** Words of the figures and of the rows behind them. */
export const figuresZh = {
  menu: { figures: '指标' },
  figures: {
    title: '指标',
    one: '指标',
    intro: '每个指标都写明口径，点数字可看背后的每一条。',
    periodKind: '期间',
    period: '统计期间',
    kinds: { year: '年度', half: '半年', quarter: '季度', month: '月份', days: '自选' },
    from: '从',
    to: '到',
    scopes: { unitId: '处室', teamId: '队伍', districtCode: '县区' },
    all: '全部',
    words: '口径：',
    printed: '报告中写作“%{display}”',
    rows: '明细 %{smart_count} 条',
    empty: '这个期间没有符合口径的记录。',
    notApplicable: '这个指标不能按所选范围统计，请放宽处室、队伍或县区。',
  },
};
