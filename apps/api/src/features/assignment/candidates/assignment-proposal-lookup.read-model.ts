import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import { proposeAssignment, type RoutedProblem } from '@zhuqi/domain/assignment/propose-assignment.js';
import { Database } from '../../../platform/database/database.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import type { AssignmentProposal } from '../graphql/candidate.model.js';
import { RoutingRuleRepository } from '../routing/routing-rule.repository.js';
import { CandidatesReadModel } from './candidates.read-model.js';
import { resolveProposal } from './resolve-proposal.js';

// The liaison officer only while the account is active: a rule for the liaison passes over one who has left.
const PROBLEM = `
  select p.category, p.area, e.district_code as "districtCode",
    json_build_object('bureauId', p.bureau_id, 'unitPath', p.unit_path, 'relatedUnitPaths', p.related_unit_paths, 'participantIds', p.participant_ids) as scope,
    (select json_build_object('userId', u.id, 'name', u.name, 'unitId', u.unit_id, 'unitPath', n.path, 'roles', u.roles)
      from app_user u join unit n on n.id = u.unit_id where u.id = e.liaison_user_id and u.status = 'ACTIVE') as liaison
  from problem p join enterprise e on e.id = p.enterprise_id
  where p.id = $1 and p.bureau_id = $2`;

const UNITS = 'select id, path from unit where bureau_id = $1 and id = any($2::uuid[]) and active';

interface Routed extends RoutedProblem {
  readonly districtCode: string | null;
  readonly scope: ScopedRow;
  readonly liaison: Person | null;
}

/** Who should handle a problem, by the rules and by what everybody has in hand. */
@Injectable()
export class AssignmentProposalLookup {
  constructor(
    private readonly database: Database,
    private readonly rules: RoutingRuleRepository,
    private readonly candidates: CandidatesReadModel,
  ) {}

  /** Null when there is no such problem within reach. */
  async of(actor: Actor, problemId: string): Promise<AssignmentProposal | null> {
    const values = [uuidOrNull(problemId), actor.bureauId];
    const [problem] = await this.database.query<Routed>('assignment.problem', PROBLEM, values);
    if (!problem || !can(actor, 'problem.read', problem.scope)) return null;
    const active = (await this.rules.all(this.database, actor.bureauId)).filter((rule) => rule.active);
    const named = await this.rules.named(this.database, actor.bureauId, active);
    const proposal = proposeAssignment(named, problem, problem);
    if (!proposal)
      return {
        ...nobody,
        explanation: '没有符合这个问题的分派规则，请在下方选择主办人；也可以在“分派规则”中补充一条。',
      };
    const targets = [proposal.host, ...proposal.coHandlers];
    const unitIds = targets.flatMap((target) => (target.kind === 'unit' ? [target.unitId] : []));
    const ids = targets.flatMap((target) => (target.kind === 'person' ? [target.userId] : []));
    const [found, units] = await Promise.all([
      this.candidates.of(actor, { ids, unitIds }),
      this.database.query<{ id: string; path: string }>('assignment.units', UNITS, [actor.bureauId, unitIds]),
    ]);
    const paths = new Map(units.map(({ id, path }) => [id, path]));
    const { host, coHandlers, notes } = resolveProposal(proposal, found, paths);
    const { ruleId, explanation } = proposal;
    return { ruleId, explanation, host, coHandlers: [...coHandlers], notes: [...notes] };
  }
}

const nobody: AssignmentProposal = { ruleId: null, explanation: '', host: null, coHandlers: [], notes: [] };
