/** People and enterprises with their dates, in forms and on pages. */
export const datedZh = {
  dated: {
    from: '开始日期',
    to: '结束日期',
    remove: '删去：%{name}',
    since: '%{from} 起',
    span: '%{from} 至 %{to}',
    past: '已结束的 %{smart_count} 条',
  },
} as const;
