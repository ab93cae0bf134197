import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../platform/queue/worker-task.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { NoticeWriter } from './notice-writer.js';
import type { Notice } from './notice.js';
import { PolicyCaseReadModel, type PolicyToTell } from './policy-case.read-model.js';
import { policyPushed } from './templates/policy-pushed.js';

const BATCH = 100;
const TOLD = 'update policy_receipt set told_at = $2 where id = any($1::uuid[])';
const REMINDED = 'update policy_receipt set reminded_at = $2 where id = any($1::uuid[])';

/** Writes to the contacts a policy was pushed to, and once more a week later to those who have not opened it. */
@Injectable()
@RunsInWorker({ everyMs: 5_000 })
export class TellOfPolicies implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly policies: PolicyCaseReadModel,
    private readonly writer: NoticeWriter,
    private readonly clock: SystemClock,
  ) {}

  /** In working time only. */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const calendar = await this.deadlines.calendar();
    if (calendar.nextWorkingMoment(now) > now) return false;
    const [told, reminded] = await this.database.transaction(async (tx) => [
      await this.tell(tx, await this.policies.untold(tx, now, BATCH), false, now),
      await this.tell(tx, await this.policies.unread(tx, now, BATCH), true, now),
    ]);
    return told === BATCH || reminded === BATCH;
  }

  private async tell(tx: Tx, policies: readonly PolicyToTell[], again: boolean, now: Date): Promise<number> {
    if (policies.length === 0) return 0;
    await this.writer.write(
      tx,
      policies.map((policy) => noticeOf(policy, again)),
    );
    const ids = policies.map(({ receiptId }) => receiptId);
    await tx.query(again ? 'policy.reminded' : 'policy.toldNow', again ? REMINDED : TOLD, [ids, now]);
    return policies.length;
  }
}

const noticeOf = (policy: PolicyToTell, again: boolean): Notice => ({
  rule: 'enterprise.policyPushed',
  bureauId: policy.bureauId,
  subjectType: 'policyPush',
  subjectId: policy.policyId,
  round: 1,
  step: again ? 'reminder' : 'first',
  to: { kind: 'enterprise', enterpriseName: policy.enterpriseName, contact: policy.contact },
  letter: policyPushed(policy, again),
});
