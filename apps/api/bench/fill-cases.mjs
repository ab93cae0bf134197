// Enterprises, visits, problems and their facts, made by PostgreSQL itself.
import { BUREAU, DISTRICTS, idSql, OFFICES, PEOPLE } from './fill-organisation.mjs';

/** Names are place + style + trade + form; initials go with them. */
const WORDS = {
  place: [
    ['淮安', 'ha'],
    ['江苏', 'js'],
    ['清江浦', 'qjp'],
    ['洪泽', 'hz'],
    ['盱眙', 'xy'],
    ['金湖', 'jh'],
    ['涟水', 'ls'],
    ['淮阴', 'hy'],
  ],
  first: [...'恒盛鑫瑞华宏泰安信诚天海东方新科金龙永兴'].map((c, i) => [c, 'hsxrhhtaxcthdfxkjlyx'[i]]),
  second: [...'达源通润德丰康捷创联辉腾美佳成利和顺力凯'].map((c, i) => [c, 'dytrdfkjclhtmjclhslk'[i]]),
  trade: [
    ['电子科技', 'dzkj'],
    ['新材料', 'xcl'],
    ['生物医药', 'swyy'],
    ['智能装备', 'znzb'],
    ['食品', 'sp'],
    ['纺织', 'fz'],
    ['化工', 'hg'],
    ['信息技术', 'xxjs'],
    ['环保科技', 'hbkj'],
    ['精密机械', 'jmjx'],
    ['汽车零部件', 'qclbj'],
    ['光电', 'gd'],
    ['农业科技', 'nykj'],
    ['能源', 'ny'],
  ],
  form: [
    ['有限公司', 'yxgs'],
    ['股份有限公司', 'gfyxgs'],
    ['集团有限公司', 'jtyxgs'],
  ],
};

const TOPICS = [
  '高新技术企业认定材料准备',
  '研发费用加计扣除口径',
  '科技贷款授信额度不足',
  '引进博士住房补贴申请',
  '专利快速预审通道',
  '产学研合作找不到高校团队',
  '技术合同登记流程',
  '实验设备进口免税',
  '用地指标迟迟未批',
  '电力增容排队',
  '首台套保险补偿',
  '科技型中小企业入库',
  '人才公寓名额',
  '省级工程中心申报',
  '成果转化项目验收延期',
  '知识产权质押融资',
  '揭榜挂帅项目对接',
  '孵化器场地租金减免',
  '环评审批时限',
  '标准化厂房消防验收',
];

/** @param {string} word @param {0 | 1} part @param {string} n */
const pick = (word, part, n) => {
  const values = /** @type {string[][]} */ (WORDS[/** @type {keyof typeof WORDS} */ (word)]).map(
    (pair) => `'${pair[part]}'`,
  );
  return `(array[${values.join(',')}])[1 + (${n})::int % ${values.length}]`;
};
/** @param {0 | 1} part */
const nameSql = (part) => {
  const parts = [
    ['place', 'n'],
    ['first', 'n / 7'],
    ['second', 'n / 131'],
    ['trade', 'n / 3'],
    ['form', 'n / 11'],
  ];
  return parts.map(([word, n]) => pick(word ?? '', part, n ?? 'n')).join(' || ');
};
/** @param {string} text */
const gramsSql = (text) =>
  `(select array_agg(distinct substr(${text}, i, 2)) from generate_series(1, length(${text}) - 1) i)`;
/** @param {string} n */
const district = (n) => `(array['${DISTRICTS.join("','")}'])[1 + (${n})::int % ${DISTRICTS.length}]`;
/** Handlers have odd numbers from 5 on. @param {string} n */
const handler = (n) => `(5 + 2 * ((${n})::int % ${Math.floor((PEOPLE - 4) / 2)}))`;
/** @param {string} n */
const unitOf = (n) => `(1 + ${n} % ${OFFICES})`;

/** @param {number} count */
export const enterprisesSql = (count) => `
  insert into enterprise (id, bureau_id, unit_path, name, former_names, credit_code, district_code, industry, status, address, founded_on, high_tech_stage,
    tags, liaison_user_id, search_text, initials, grams, created_at, updated_at)
  select ${idSql('enterprise', 'n')}, '${BUREAU}', '/bureau/u' || (${OFFICES} + 1 + n % ${DISTRICTS.length}) || '/', name, '{}', '91' || lpad((320800000000 + n)::text, 15, '0') || 'X',
    ${district('n')}, (array['C','I','M','A','D'])[1 + n % 5], 'ACTIVE', '经济路' || (n % 900) || '号', date '2000-01-01' + n % 9000,
    (array['NONE','NONE','CULTIVATED','CERTIFIED'])[1 + n % 4], case when n % 3 = 0 then array['专精特新'] else '{}' end, ${idSql('user', '6 + 2 * (n % 90)')},
    lower(name), initials, ${gramsSql('lower(name)')} || ${gramsSql('initials')}, timestamptz '2021-01-01' + n * interval '7 minutes', now()
  from (select n, ${nameSql(0)} as name, ${nameSql(1)} as initials from generate_series(1, ${count}) n) e`;

/** @param {number} count @param {number} enterprises */
export const visitsSql = (count, enterprises) => `
  insert into visit (id, bureau_id, enterprise_id, district_code, type, purpose, state, version, lead_id, member_ids, unit_path, related_unit_paths,
    participant_ids, planned_on, checked_in_at, checked_out_at, summary, created_at, submitted_at, reviewed_at, updated_at)
  select ${idSql('visit', 'n')}, '${BUREAU}', ${idSql('enterprise', `1 + n % ${enterprises}`)}, ${district(`1 + n % ${enterprises}`)}, 'ROUTINE', '走访了解研发投入与用工情况',
    'DONE', 4, ${idSql('user', 'lead')}, '{}', '/bureau/u' || ${unitOf('lead')} || '/', '{}', array[${idSql('user', 'lead')}],
    date '2021-01-01' + n % 2100, day + interval '2 hours', day + interval '4 hours', '企业生产经营正常，反映融资与人才两方面需求。', day, day + interval '6 hours', day + interval '1 day', day
  from (select n, 6 + 2 * (n % 90) as lead, timestamptz '2021-01-01' + (n % 2100) * interval '1 day' as day from generate_series(1, ${count}) n) v`;

/** Every problem of the first 60 % is closed; the open ones spread over states, districts and due dates. @param {number} count @param {number} enterprises @param {number} visits */
export const problemsSql = (count, enterprises, visits) => [
  `create temp table topic as select t - 1 as t, title, lower(title) as search_text, ${gramsSql('lower(title)')} as grams
   from (select t, (array['${TOPICS.join("','")}'])[1 + t % ${TOPICS.length}] || '（第' || t / ${TOPICS.length} || '批）' as title from generate_series(1, 2000) t) x`,
  `insert into problem (id, bureau_id, number, enterprise_id, district_code, visit_id, title, content, category, area, priority, channel, state, round, version,
     reporter_id, reporter_unit_path, receiving_unit_path, host_id, host_unit_id, host_unit_path, assignments, unit_path, related_unit_paths, participant_ids,
     due_at, due_kind, search_text, grams, created_at, submitted_at, accepted_at, assigned_at, signed_at, closed_at, result, satisfaction, updated_at)
   select ${idSql('problem', 'n')}, '${BUREAU}', '2' || lpad(n::text, 9, '0'), ${idSql('enterprise', `1 + n % ${enterprises}`)}, ${district(`1 + n % ${enterprises}`)},
     case when n % 4 = 0 then ${idSql('visit', `1 + n % ${visits}`)} end, title, '企业反映：' || title || '，希望尽快协调解决。', (array['CONSULT','GENERAL','COMPLEX'])[1 + n % 3],
     (array['FUNDING','TALENT','TECHNOLOGY','HIGH_TECH','PLATFORM'])[1 + n % 5], case when n % 9 = 0 then 'URGENT' else 'NORMAL' end, 'VISIT', state, 1,
     case when state = 'SUBMITTED' then 2 when state = 'ACCEPTED' then 3 when state = 'ASSIGNED' then 4 when state = 'IN_PROGRESS' then 5 else 8 end,
     ${idSql('user', 'member')}, '/bureau/u' || ${unitOf('member')} || '/', '/bureau/', ${idSql('user', 'host')}, ${idSql('unit', unitOf('host'))},
     '/bureau/u' || ${unitOf('host')} || '/', 1, '/bureau/u' || ${unitOf('host')} || '/', array['/bureau/', '/bureau/u' || ${unitOf('member')} || '/'],
     array[${idSql('user', 'member')}, ${idSql('user', 'host')}],
     case when state <> 'CLOSED' then timestamptz '2026-09-01' + (n::bigint * 7919 % 180000) * interval '1 minute' end, case when state <> 'CLOSED' then 'host' end,
     search_text, grams, at, at, at + interval '4 hours', at + interval '8 hours', at + interval '9 hours', case when state = 'CLOSED' then at + interval '9 days' end,
     case when state = 'CLOSED' then 'RESOLVED' end, case when state = 'CLOSED' then 'SATISFIED' end, at
   from (select n, ${handler('n / 3')} as host, 6 + 2 * ((n / 5) % 90) as member, timestamptz '2021-06-01' + n * interval '${Math.round(170_000_000 / count)} seconds' as at,
       case when n % 10 < 6 then 'CLOSED' else (array['IN_PROGRESS','IN_PROGRESS','IN_REVIEW','AWAITING_FEEDBACK'])[1 + (n / 10) % 4] end as state
     from generate_series(1, ${count}) n) p join topic on topic.t = (p.n::bigint * 31) % 2000 order by n`,
];

/** Two percent of the problems have 25 events, the others one or two: twice as many events as problems. @param {number} problems */
export const eventsSql = (problems) => `
  insert into event (id, bureau_id, subject_type, subject_id, version, type, visibility, actor_id, actor_name, at, payload)
  select ('01900000-0000-7000-8006-' || lpad(to_hex(n::bigint * 32 + v), 12, '0'))::uuid, '${BUREAU}', 'problem', ${idSql('problem', 'n')}, v,
    (array['problem.submitted','problem.accepted','problem.assigned','problem.signed','problem.contacted'])[1 + (v - 1) % 5],
    case when v % 2 = 0 then 'enterprise' else 'internal' end, ${idSql('user', handler('n / 3 + v'))}, '经办' || (n % 97), timestamptz '2026-01-01' + (n % 400000 + v * 60) * interval '1 minute', '{}'
  from generate_series(1, ${problems}) n, generate_series(1, case when n % 50 = 0 then 25 when n % 2 = 0 then 2 else 1 end) v`;

/** A running clock for each problem in progress. @param {number} problems */
export const clocksSql = (problems) => `
  insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, grant_unit, grant_amount, policy_version, started_at, pauses, due_at,
    calendar_revision, state)
  select ('01900000-0000-7000-8007-' || right(p.id::text, 12))::uuid, '${BUREAU}', 'problem', p.id, 1, 'host', p.host_id, 'workday', 7, 1, p.signed_at, '[]', p.due_at, 0, 'running'
  from problem p where p.state = 'IN_PROGRESS' and p.id <= ${idSql('problem', String(problems))}`;
