import { Injectable } from '@nestjs/common';
import type { ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import type { Sql } from '../../platform/database/database.js';
import { ActivityCaseReadModel } from './activity-case.read-model.js';
import { isEnterpriseClock } from '../deadlines/subject-due.js';
import type { CaseLine } from './case-line.js';
import { ProblemCaseReadModel, type ProblemCase } from './problem-case.read-model.js';
import { COLLEAGUE, type Colleague } from './recipients.js';
import { VisitCaseReadModel } from './visit-case.read-model.js';

/** What a clock may run for. */
export type ClockSubject = 'problem' | 'visit' | 'activity';

/** Whom a clock concerns, in whatever it runs for. */
export interface ClockCase {
  readonly line: CaseLine;
  /** In person; null for a clock that belongs to a role. */
  readonly owner: Colleague | null;
  /** The owner, or everybody in the role the clock belongs to. Empty for clocks of the enterprise. */
  readonly responsible: readonly Colleague[];
  /** Null for clocks of the enterprise: nobody of ours is late. */
  readonly unitHead: Colleague | null;
}

const FIND_USER = `select ${COLLEAGUE} as person from app_user u where u.id = $1`;

@Injectable()
export class ClockCaseReadModel {
  constructor(
    private readonly problems: ProblemCaseReadModel,
    private readonly visits: VisitCaseReadModel,
    private readonly activities: ActivityCaseReadModel,
  ) {}

  async find(
    sql: Sql,
    type: ClockSubject,
    id: string,
    kind: ClockKind,
    ownerUserId: string | null,
  ): Promise<ClockCase> {
    const owner = ownerUserId === null ? null : await this.person(sql, ownerUserId);
    if (type === 'visit') {
      const visit = await this.visits.find(sql, id);
      const label = `${visit.when} 走访${visit.enterpriseName}`;
      const responsible = owner ? [owner] : kind === 'review' ? some(visit.unitHead) : [visit.lead];
      return { line: { label, sentence: `“${label}”`, url: visit.url }, owner, responsible, unitHead: visit.unitHead };
    }
    if (type === 'activity') {
      const activity = await this.activities.find(sql, id);
      const line = {
        label: activity.title,
        sentence: `活动“${activity.title}”（${activity.when}）`,
        url: activity.url,
      };
      return { line, owner, responsible: [owner ?? activity.organizer], unitHead: activity.unitHead };
    }
    const problem = await this.problems.find(sql, id);
    return {
      line: {
        label: `${problem.number} ${problem.title}`,
        sentence: `${problem.enterpriseName}的问题“${problem.title}”（${problem.number}）`,
        url: problem.url,
      },
      owner,
      responsible: owner ? [owner] : inRole(problem, kind),
      unitHead: isEnterpriseClock(kind) ? null : problem.unitHead,
    };
  }

  private async person(sql: Sql, id: string): Promise<Colleague | null> {
    const [row] = await sql.query<{ person: Colleague }>('notify.person', FIND_USER, [id]);
    return row?.person ?? null;
  }
}

const some = (person: Colleague | null): Colleague[] => (person ? [person] : []);

function inRole(problem: ProblemCase, kind: ClockKind): readonly Colleague[] {
  switch (kind) {
    case 'accept':
    case 'assign':
      return problem.coordinators;
    case 'review':
      return some(problem.unitHead);
    case 'callback':
      return problem.callbackOfficers;
    default:
      return [];
  }
}
