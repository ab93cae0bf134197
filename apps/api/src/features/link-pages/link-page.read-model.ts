import { Injectable } from '@nestjs/common';
import { dissatisfactionCauseLabels, resultLabels, satisfactionLabels } from '@zhuqi/domain/problem/problem-codes.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { LinkTokens } from '../../platform/links/link-tokens.service.js';
import type { LinkPage } from './graphql/link-page.model.js';
import { PolicyLinkReadModel } from './policy-link.read-model.js';
import { linkPurposes, type LinkPurpose } from './link-purpose.js';

interface LinkRow {
  readonly purpose: LinkPurpose;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
  readonly state: string;
  readonly isSameRound: boolean;
  readonly question: string | null;
  readonly enterpriseName: string;
  readonly problemNumber: string;
  readonly problemTitle: string;
  readonly problemContent: string;
  readonly result: keyof typeof resultLabels | null;
  readonly resultText: string | null;
  readonly answeredAt: Date | null;
  readonly unitName: string | null;
}

const BY_TOKEN = `
  select l.purpose, l.used_at as "usedAt", l.revoked_at as "revokedAt", l.expires_at as "expiresAt",
    p.state, p.round = l.round as "isSameRound", e.name as "enterpriseName", p.number as "problemNumber",
    p.title as "problemTitle", p.content as "problemContent", p.result, p.result_text as "resultText", p.answered_at as "answeredAt", n.name as "unitName",
    case when l.purpose = 'SUPPLY_INFO' then (select v.payload #>> '{data,question}' from event v
      where v.subject_id = p.id and v.type = 'problem.infoRequested' order by v.version desc limit 1) end as question
  from enterprise_link l join problem p on p.id = l.problem_id join enterprise e on e.id = l.enterprise_id left join unit n on n.id = p.host_unit_id
  where l.token_hash = $1`;

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const closed = (state: 'USED' | 'EXPIRED', purpose: LinkPurpose = 'RATE_PROBLEM'): LinkPage => ({
  purpose,
  state,
  enterpriseName: null,
  problemNumber: null,
  problemTitle: null,
  problemContent: null,
  resultLabel: null,
  resultText: null,
  answeredAt: null,
  unitName: null,
  question: null,
  expiresAt: null,
  policy: null,
  options: [],
  causes: [],
});

/** What stands behind a one-time link. Looking consumes nothing: mail scanners look, too. */
@Injectable()
export class LinkPageReadModel {
  constructor(
    private readonly database: Database,
    private readonly tokens: LinkTokens,
    private readonly clock: SystemClock,
    private readonly policies: PolicyLinkReadModel,
  ) {}

  /** Unknown, expired and revoked links look the same. */
  async page(token: string): Promise<LinkPage> {
    const [row] = await this.database.query<LinkRow>('link.page', BY_TOKEN, [this.tokens.hashOf(token)]);
    if (!row) return this.policyPage(token);
    if (row.revokedAt || (!row.usedAt && row.expiresAt <= this.clock.now())) return closed('EXPIRED');
    if (row.usedAt) return closed('USED', row.purpose);
    if (!row.isSameRound || row.state !== linkPurposes[row.purpose]) return closed('EXPIRED', row.purpose);
    // Whoever is asked for more has not been answered yet, even where an earlier round was.
    const answered = row.purpose === 'RATE_PROBLEM';
    return {
      ...row,
      state: 'OPEN',
      policy: null,
      resultText: answered ? row.resultText : null,
      answeredAt: answered ? row.answeredAt : null,
      resultLabel: answered && row.result ? resultLabels[row.result] : null,
      options: optionsOf(satisfactionLabels),
      causes: optionsOf(dissatisfactionCauseLabels),
    };
  }

  /** Policies have links of their own, which may be opened again and again. */
  private async policyPage(token: string): Promise<LinkPage> {
    const page = await this.policies.page(token);
    return page ? { ...closed('EXPIRED'), ...page, purpose: 'READ_POLICY', state: 'OPEN' } : closed('EXPIRED');
  }
}
