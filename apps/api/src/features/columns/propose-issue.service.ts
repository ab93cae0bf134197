import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { AuthorGroup } from '@zhuqi/domain/column/column.types.js';
import { proposeIssue } from '@zhuqi/domain/column/decide-issue.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { ColumnLookup } from './column-lookup.read-model.js';
import type { DraftIssueInput } from './graphql/issue.inputs.js';
import { issueKind } from './issue.kind.js';

/** A topic for a column; its author is whoever proposes it. */
@Injectable()
export class ProposeIssue {
  constructor(
    private readonly acts: Acts,
    private readonly lookup: ColumnLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. */
  async propose(
    { id, columnId, authorGroup, title, text }: DraftIssueInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const column = await this.lookup.byId(columnId);
    // The group is checked by the domain.
    const origin = { id, columnId, authorGroup: authorGroup as AuthorGroup };
    const decision = proposeIssue(origin, { title, text: text ?? '' }, column, actor, this.clock.now());
    return this.acts.begin(issueKind, decision, actor, { idempotency });
  }
}
