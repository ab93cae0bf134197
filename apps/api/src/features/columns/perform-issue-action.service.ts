import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ColumnIssue } from '@zhuqi/domain/column/column.types.js';
import { shanghaiDayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { givenOnly } from '../../platform/graphql/given-only.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { ColumnLookup } from './column-lookup.read-model.js';
import type { IssueFactsInput, PerformIssueActionInput } from './graphql/issue.inputs.js';
import { issueKind } from './issue.kind.js';

/** One act on one issue: 送审, 发布, 退回修改, 修改, 撤回. */
@Injectable()
export class PerformIssueAction {
  constructor(
    private readonly acts: Acts,
    private readonly lookup: ColumnLookup,
  ) {}

  /** Refuses rather than throws; NUMBER_TAKEN when the column has that number in that year already. */
  perform(
    { id, action, expectedVersion, facts: said }: PerformIssueActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const facts = givenOnly(said);
    return this.acts.perform(issueKind, { id, action, expectedVersion, facts }, actor, {
      idempotency,
      situation: (issue) => this.situation(issue, facts),
    });
  }

  private async situation({ id, columnId }: ColumnIssue, { number, publishedOn }: IssueFactsInput): Promise<object> {
    // Whatever is no number of an issue is refused by the domain, not looked for.
    if (!publishedOn || !number || !Number.isInteger(number) || number > 999) return {};
    const year = yearOf(shanghaiDayOf(publishedOn));
    return { isNumberTaken: await this.lookup.isNumberTaken({ id, columnId }, year, number) };
  }
}
