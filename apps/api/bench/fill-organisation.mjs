// Units, people and sessions of the measured database. Ids are computed, so that the load needs no look-ups.
import { createHash } from 'node:crypto';

/** Digits of an id by kind; the number follows. @param {string} kind @param {number} n */
export const idOf = (kind, n) => `01900000-0000-7000-8${KINDS[kind] ?? '000'}-${n.toString(16).padStart(12, '0')}`;

/** @type {Record<string, string>} */
const KINDS = {
  unit: '001',
  user: '002',
  enterprise: '003',
  problem: '004',
  visit: '005',
  event: '006',
  clock: '007',
  contact: '008',
};

/** The same id as an SQL expression over a number. @param {string} kind @param {string} n */
export const idSql = (kind, n) => `('01900000-0000-7000-8${KINDS[kind]}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

export const DISTRICTS = ['320803', '320804', '320812', '320813', '320826', '320830', '320831', '320871'];
export const BUREAU = idOf('unit', 0);
export const OFFICES = 8;
export const PEOPLE = 200;

/** Who signs in during the measurement. */
export const actors = { coordinator: 1, member: 2, handler: 3, head: 4 };

/** A session cookie that only this database knows. @param {keyof typeof actors} actor */
export const sessionIdOf = (actor) => `bench-${actor}-0123456789012345678901234567890123456`.slice(0, 43);

const ROLES = { 1: 'COORDINATOR', 2: 'SERVICE_MEMBER', 3: 'HANDLER', 4: 'UNIT_HEAD' };

export const ORGANISATION = [
  `insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, head_user_id)
   values ('${BUREAU}', '${BUREAU}', null, '/bureau/', 'BUREAU', '市科学技术局', '市科技局', null)`,
  // Units 1…8 are offices of the bureau, 9…16 the district bureaus.
  `insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, district_code, head_user_id)
   select ${idSql('unit', 'n')}, '${BUREAU}', '${BUREAU}', '/bureau/u' || n || '/',
     case when n <= ${OFFICES} then 'OFFICE' else 'DISTRICT_BUREAU' end,
     case when n <= ${OFFICES} then '业务' || n || '处' else (array['淮安区','淮阴区','清江浦区','洪泽区','涟水县','盱眙县','金湖县','开发区'])[n - ${OFFICES}] || '科技局' end,
     case when n <= ${OFFICES} then n || '处' else '区' || (n - ${OFFICES}) end,
     case when n > ${OFFICES} then (array['${DISTRICTS.join("','")}'])[n - ${OFFICES}] end, ${idSql('user', '16 + n')}
   from generate_series(1, ${OFFICES + DISTRICTS.length}) n`,
  // 1…4 sign in; the others are handlers and members of the offices in turn.
  `insert into app_user (id, bureau_id, unit_id, username, name, roles, password_hash, password_changed_at, created_at)
   select ${idSql('user', 'n')}, '${BUREAU}', case when n = 1 then '${BUREAU}'::uuid else ${idSql('unit', `1 + n % ${OFFICES}`)} end, 'bench' || n,
     (array['王','李','张','刘','陈','杨','赵','黄','周','吴'])[1 + n % 10] || (array['敏','静','丽','强','磊','军','洋','勇','艳','杰','娟','涛'])[1 + n % 12],
     case n ${Object.entries(ROLES)
       .map(([n, role]) => `when ${n} then array['${role}']`)
       .join(' ')} else
       case when n % 2 = 0 then array['SERVICE_MEMBER'] else array['HANDLER'] end end, '-', now(), now()
   from generate_series(1, ${PEOPLE}) n`,
];

/** Sessions end; each run opens them anew. @param {import('pg').Client} client */
export async function openSessions(client) {
  for (const [actor, n] of Object.entries(actors)) {
    const hash = createHash('sha256')
      .update(sessionIdOf(/** @type {keyof typeof actors} */ (actor)))
      .digest();
    await client.query(
      `insert into session (id_hash, user_id, created_at, last_seen_at, expires_at) values ($1, $2, now(), now(), now() + interval '12 hours')
       on conflict (id_hash) do update set last_seen_at = now(), expires_at = excluded.expires_at, revoked_at = null`,
      [hash, idOf('user', n)],
    );
  }
}
