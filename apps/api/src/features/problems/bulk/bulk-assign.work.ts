import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { type JobOutcome, type JobWork, type RunningJob, JobFailed } from '../../../platform/jobs/job.types.js';
import { AssignmentProposalLookup } from '../../assignment/candidates/assignment-proposal-lookup.read-model.js';
import { PersonLookup } from '../../identity/person-lookup.read-model.js';
import { BulkAct, type RowAct } from './bulk-act.service.js';
import { bulkAssignParams } from './bulk-act.params.js';
import { runBulkRows } from './run-bulk-rows.js';

/** 批量交办: each problem to whom the rules propose, or all of them to one host. */
@Injectable()
export class BulkAssignWork implements JobWork {
  constructor(
    private readonly acts: BulkAct,
    private readonly proposals: AssignmentProposalLookup,
    private readonly people: PersonLookup,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { problemIds, hostId, note } = bulkAssignParams.parse(job.params);
    const more = note ? { note } : {};
    const prepare = hostId
      ? await this.toHost(job.actor, hostId, more)
      : (id: string) => this.byRule(job.actor, id, more);
    return runBulkRows(job, problemIds, (id) => this.acts.perform(job, id, 'assign', () => prepare(id)));
  }

  private async toHost(actor: Actor, hostId: string, more: object): Promise<() => Promise<RowAct>> {
    const host = (await this.people.byIds(actor.bureauId, [hostId])).get(hostId);
    if (!host) throw new JobFailed('所选的主办人已停用，一件也没有交办，请另选主办人。');
    const act = { facts: { host: hostId, ...more }, done: `已交办给${host.name}。` };
    return () => Promise.resolve(act);
  }

  /** The proposal as it is when the row's turn comes: what was assigned before it counts as load. */
  private async byRule(actor: Actor, id: string, more: object): Promise<RowAct> {
    const proposal = await this.proposals.of(actor, id);
    if (!proposal?.host) return { refusal: proposal?.notes[0] ?? proposal?.explanation ?? '没有符合的分派规则。' };
    const { host, coHandlers } = proposal;
    const helpers = coHandlers.length > 0 ? `，${coHandlers.map(({ name }) => name).join('、')}协办` : '';
    const facts = { host: host.id, coHandlers: coHandlers.map(({ id: person }) => ({ person })), ...more };
    return { facts, done: `已交办给${host.name}${helpers}。` };
  }
}
