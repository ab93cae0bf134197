import { Inject, Injectable } from '@nestjs/common';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/env.schema.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { ActorLookup } from '../../../platform/jobs/actor-lookup.read-model.js';
import { roundOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import { COLLEAGUE, type Colleague } from '../recipients.js';
import { watchedChange } from '../templates/watched-change.js';

interface Watched extends ScopedRow {
  readonly number: string;
  readonly title: string;
  readonly watchers: readonly Colleague[];
}

const FIND = `
  select p.number, p.title, p.bureau_id as "bureauId", p.unit_path as "unitPath", p.related_unit_paths as "relatedUnitPaths", p.participant_ids as "participantIds",
    coalesce((select jsonb_agg(${COLLEAGUE} order by u.id) from watch w join app_user u on u.id = w.user_id and u.status = 'ACTIVE'
      where w.subject_id = p.id and w.user_id is distinct from $2::uuid), '[]') as watchers
  from problem p where p.id = $1`;

/** 关注: whoever follows a case hears, in the house only, what becomes of it — as long as they may still read it. */
@Injectable()
@SubscribesTo(['problem.*', 'order.*'])
export class TellWatchers implements EventSubscriber {
  constructor(
    private readonly actors: ActorLookup,
    private readonly writer: NoticeWriter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const { from, to, problemId } = event.payload;
    if (from === to) return;
    const id = event.subjectType === 'order' ? String(problemId) : event.subjectId;
    const [problem] = await tx.query<Watched>('notify.watched', FIND, [id, event.actorId]);
    if (!problem || problem.watchers.length === 0) return;
    const readers: Colleague[] = [];
    for (const watcher of problem.watchers) {
      const actor = await this.actors.byId(watcher.userId, tx);
      if (actor && can(actor, 'problem.read', problem)) readers.push(watcher);
    }
    const letter = watchedChange(problem, event, `${this.config.http.publicUrl}/problems/${id}/show`);
    await this.writer.write(
      tx,
      readers.map((person) => ({
        rule: 'watch',
        bureauId: event.bureauId,
        subjectType: 'problem',
        subjectId: id,
        round: roundOf(event),
        step: `${event.type}:${event.subjectId}:v${event.version}`,
        to: toColleague(person),
        letter,
        inHouse: true,
      })),
    );
  }
}
