import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { dataOf, roundOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import { ProblemCaseReadModel } from '../problem-case.read-model.js';
import { COLLEAGUE, type Colleague } from '../recipients.js';
import { youAreCoHandler, youAreHost } from '../templates/handed-over.js';

const PERSON = `select ${COLLEAGUE} as person from app_user u where u.id = $1`;

// A handover tells of all its problems at once.
const IN_HANDOVER = `
  select 1 from handover where bureau_id = $1 and to_user_id = $2 and at between $3::timestamptz - interval '1 minute' and $3::timestamptz + interval '1 minute'
    and moved->'problems' @> jsonb_build_array(jsonb_build_object('problemId', $4::text)) limit 1`;

/** 更换主办 and 更换协办: tells whoever takes over one case. */
@Injectable()
@SubscribesTo(['problem.hostTransferred', 'problem.coHandlerTransferred'])
export class TellSuccessors implements EventSubscriber {
  constructor(
    private readonly cases: ProblemCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const isHost = event.type === 'problem.hostTransferred';
    const userId = personIdOf(event, isHost ? 'host' : 'coHandler');
    if (userId === null) return;
    const values = [event.bureauId, userId, event.at, event.subjectId];
    if ((await tx.query('notify.inHandover', IN_HANDOVER, values)).length > 0) return;
    const [found] = await tx.query<{ person: Colleague }>('notify.person', PERSON, [userId]);
    if (!found) return;
    const problem = await this.cases.find(tx, event.subjectId);
    const letter = isHost ? youAreHost : youAreCoHandler;
    const label = `${problem.number} ${problem.title}`;
    await this.writer.write(tx, [
      {
        ...{ rule: event.type, bureauId: event.bureauId, subjectType: 'problem', subjectId: problem.id },
        ...{ round: roundOf(event), step: `v${event.version}`, to: toColleague(found.person) },
        letter: letter(label, dataOf(event).text('reason'), event.actorName, problem.url),
      },
    ]);
  }
}

function personIdOf({ payload }: StoredEvent, fact: 'host' | 'coHandler'): string | null {
  const data = payload['data'] as Readonly<Record<string, { readonly userId?: string } | undefined>> | undefined;
  return data?.[fact]?.userId ?? null;
}
