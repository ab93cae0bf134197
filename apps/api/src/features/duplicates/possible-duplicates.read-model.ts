import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, scopeOf, type Scope } from '@zhuqi/domain/access/can.js';
import { duplicateWindowDays, likelyDuplicates } from '@zhuqi/domain/problem/duplicates.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import type { PossibleDuplicate } from './graphql/possible-duplicate.model.js';

const DAY_MS = 86_400_000;

/** More than one enterprise raises in the window; the newest are looked at. */
const MOST = 200;

/**
 * What one enterprise has raised lately and is not done away with. $1 enterprise, $2 bureau, $3 since, $4 the problem that is
 * compared itself, $5 path prefixes, $6 those whose rows count as one's own.
 */
const RAISED_LATELY = `
  select p.id, p.number, p.title, p.content, p.state, p.created_at as "createdAt", p.result, n.short_name as "unitName",
    p.unit_path ^@ any($5::text[]) or p.participant_ids && $6::uuid[]
      or exists (select 1 from unnest(p.related_unit_paths) as path where path ^@ any($5::text[])) as readable
  from problem p left join unit n on n.path = p.unit_path
  where p.enterprise_id = $1 and p.bureau_id = $2 and p.created_at >= $3 and p.id is distinct from $4
    and p.state not in ('DRAFT', 'REJECTED', 'MERGED', 'WITHDRAWN')
  order by p.created_at desc, p.id limit ${MOST}`;

interface Candidate {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly content: string;
  readonly state: string;
  readonly createdAt: Date;
  readonly result: string | null;
  readonly unitName: string | null;
  readonly readable: boolean;
}

export interface EnteredProblem {
  readonly enterpriseId: string;
  readonly title: string;
  readonly content: string;
  /** Null while it is being entered. */
  readonly problemId: string | null;
}

/** 疑似重复: what the enterprise may have raised before. Beyond one's scope only that it exists, and where. */
@Injectable()
export class PossibleDuplicatesReadModel {
  constructor(
    private readonly database: Database,
    private readonly enterprises: EnterpriseLookup,
    private readonly clock: SystemClock,
  ) {}

  async of(entered: EnteredProblem, actor: Actor): Promise<PossibleDuplicate[]> {
    const id = uuidOrNull(entered.enterpriseId);
    const enterprise = id && (await this.enterprises.byId(id));
    const isKnown = enterprise && can(actor, 'enterprise.read', { ...enterprise, ...noOneElse });
    if (!isKnown) return [];
    const candidates = await this.raisedLately(enterprise.id, entered.problemId, actor);
    return likelyDuplicates(entered, candidates).map(shownTo);
  }

  private raisedLately(enterpriseId: string, problemId: string | null, actor: Actor): Promise<Candidate[]> {
    const since = new Date(this.clock.now().getTime() - duplicateWindowDays * DAY_MS);
    const { prefixes, userId, absentIds = [] } = scopeOf(actor, 'problem.read') ?? nowhere;
    const own = userId === null ? absentIds : [userId, ...absentIds];
    const values = [enterpriseId, actor.bureauId, since, uuidOrNull(problemId), prefixes, own];
    return this.database.query<Candidate>('duplicates.lately', RAISED_LATELY, values);
  }
}

const noOneElse = { relatedUnitPaths: [], participantIds: [] } as const;
const nowhere: Pick<Scope, 'prefixes' | 'userId' | 'absentIds'> = { prefixes: [], userId: null };

/** Number and unit are enough to ask a colleague; what it says stays with those who may read it. */
function shownTo({ readable, ...found }: Candidate & { readonly score: number }): PossibleDuplicate {
  const { number, unitName, score } = found;
  const nothing = { id: null, title: null, content: null, state: null, result: null, createdAt: null };
  return readable ? found : { ...nothing, number, unitName, score };
}
