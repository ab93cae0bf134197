/** An invariant that SQL can say: the query returns the rows that break it. */
export interface RowRule {
  readonly code: string;
  readonly label: string;
  /** Selects `id` and `message` of every offending row. */
  readonly sql: string;
}

const versions = (table: string, name: string, title: string): RowRule => ({
  code: 'VERSION',
  label: '版本不符',
  sql: `
    select r.id, '${name}“' || ${title} || '”的版本是' || r.version || '，事件却有' || count(e.id) || '条，最后一条是第' || coalesce(max(e.version), 0) || '版。' as message
    from ${table} r left join event e on e.subject_id = r.id
    group by r.id having r.version <> count(e.id) or r.version <> coalesce(max(e.version), 0)`,
});

/** What holds between rows of different tables, beyond one problem and its clocks (domain: ledger-faults). */
export const rowRules: readonly RowRule[] = [
  versions('visit', '走访', 'r.purpose'),
  versions('supervision_order', '督办单', 'r.number'),
  versions('team', '队伍', 'r.name'),
  versions('ledger_document', '文件', 'r.title'),
  versions('press_column', '专栏', 'r.name'),
  versions('micro_comment', '微评论', 'r.title'),
  versions('contact_group', '联络群', 'r.name'),
  versions('major_project', '重特大项目', 'r.name'),
  versions('research_spending', '研发投入', 'r.year'),
  versions('technology_contract', '技术合同', 'r.number'),
  versions('research_outcome', '科研成果', 'r.title'),
  versions('high_tech_step', '高企进展', 'r.stage'),
  {
    code: 'TIMER_WITHOUT_CLOCK',
    label: '多余提醒',
    sql: `
      select t.id, '提醒' || t.step || '仍待发出，它的时限却不在走（' || coalesce(c.state, '不存在') || '）。' as message
      from timer t left join clock c on c.id = t.clock_id
      where t.state = 'armed' and (c.id is null or c.state <> 'running')`,
  },
  {
    code: 'ORDER_SERIAL',
    label: '督办单断号',
    sql: `
      select null::uuid as id, prefix || '〔' || year || '〕年度督办单有' || count(*) || '份，编号却到第' || max(serial) || '号。' as message
      from supervision_order group by bureau_id, prefix, year having max(serial) <> count(*) or min(serial) <> 1`,
  },
  {
    code: 'ORDER_STATE',
    label: '督办单不符',
    sql: `
      select id, '督办单' || number || case
          when state in ('ANSWERED', 'CLOSED') and answer is null then '已答复或办结，却没有答复内容。'
          else '已结束与结束时间不符。' end as message
      from supervision_order o
      where ((state in ('CLOSED', 'CANCELLED')) <> (ended_at is not null))
        or (state in ('ANSWERED', 'CLOSED') and answer is null
          and not exists (select from event e where e.subject_id = o.id and e.type = 'order.closedWithCase'))`,
  },
  {
    code: 'FINDING_LINK',
    label: '走访与问题不符',
    sql: `
      select f.id, '走访记录“' || left(f.text, 20) || '”指向的问题没有指回它。' as message
      from visit_finding f left join problem p on p.id = f.problem_id
      where f.problem_id is not null and (p.id is null or p.finding_id is distinct from f.id)
      union all
      select p.id, '问题' || p.number || '来自走访记录，那条记录却没有指向它。'
      from problem p left join visit_finding f on f.id = p.finding_id
      where p.finding_id is not null and f.problem_id is distinct from p.id`,
  },
  {
    code: 'MERGED_INTO',
    label: '合并不符',
    sql: `
      select p.id, '问题' || p.number || '并入的问题不存在，或又并入了它自己。' as message
      from problem p left join problem t on t.id = p.merged_into_id
      where p.merged_into_id is not null and (t.id is null or t.merged_into_id = p.id or t.bureau_id <> p.bureau_id)`,
  },
  {
    code: 'RATING',
    label: '评价不符',
    sql: `
      select p.id, '问题' || p.number || '按评价销号，本轮却没有评价记录。' as message
      from problem p left join rating r on r.problem_id = p.id and r.round = p.round
      where p.state = 'CLOSED' and p.closing in ('RATED', 'CALLED_BACK') and r.id is null`,
  },
  {
    code: 'INSTRUCTIONS',
    label: '批示不符',
    sql: `
      select p.id, '问题' || p.number || '记有批示' || p.instruction_count || '条、待答复' || p.open_instructions || '条，与批示记录不符。' as message
      from problem p left join problem_instruction i on i.problem_id = p.id
      group by p.id
      having p.instruction_count <> count(i.no) or p.open_instructions <> count(i.no) filter (where i.answered_at is null)`,
  },
  {
    code: 'LIAISON',
    label: '挂钩不符',
    sql: `
      select e.id, '企业“' || e.name || '”的挂钩人与挂钩记录不符。' as message
      from enterprise e
      left join liaison l on l.enterprise_id = e.id and l.until is null
      group by e.id
      having count(l.id) > 1 or (e.liaison_user_id is not null and count(l.id) = 1 and min(l.user_id::text) <> e.liaison_user_id::text)`,
  },
  {
    code: 'DEPUTY_OVERLAP',
    label: '代理重叠',
    sql: `
      select a.id, '同一人在' || greatest(a.from_day, b.from_day) || '有两位代理人。' as message
      from deputy a join deputy b on b.absent_user_id = a.absent_user_id and b.id > a.id
      where a.revoked_at is null and b.revoked_at is null and a.from_day <= b.to_day and b.from_day <= a.to_day`,
  },
  {
    code: 'DEAD_EVENT',
    label: '事件未送达',
    sql: `
      select e.subject_id as id, '事件' || o.topic || '多次处理失败，已停止重试：' || coalesce(left(o.last_error, 80), '原因不明') as message
      from outbox o join event e on e.id = o.event_id where o.dead_at is not null`,
  },
];
