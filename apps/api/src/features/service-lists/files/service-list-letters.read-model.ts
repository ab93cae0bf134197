import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { ServiceList } from '@zhuqi/domain/service-list/service-list.types.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { serviceListKind } from '../service-list.kind.js';
import { serviceListLetter, type LetterNames } from './service-list-letter.js';

const NAMES = `
  select coalesce((select name from unit where id = $1), '') as bureau,
    coalesce((select json_object_agg(id, title) from ledger_document where id = any($2::uuid[])), '{}') as documents`;

/** A service list as a Word document, as it stands now. */
@Injectable()
export class ServiceListLetters {
  constructor(
    private readonly store: AggregateStore,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null for a list that does not exist or is another bureau's */
  async of(id: string, actor: Actor): Promise<{ readonly name: string; readonly content: Buffer } | null> {
    const list = (await this.store.find(serviceListKind, id))?.aggregate;
    if (!list || list.bureauId !== actor.bureauId || !can(actor, 'serviceList.read')) return null;
    const [names] = await this.database.query<LetterNames>('serviceList.letter', NAMES, [list.bureauId, cited(list)]);
    if (!names) throw new Error('a row of subselects is always there');
    // The libraries that write it, a megabyte of code, are loaded by the first one.
    const [{ renderDocx }, { serviceListTemplate }] = await Promise.all([
      import('../../../platform/docx/render-docx.js'),
      import('./service-list.template.js'),
    ]);
    const content = renderDocx(serviceListTemplate(), serviceListLetter(list, names, this.clock.now()));
    return { name: `${list.title}（第${list.edition}版）.docx`, content };
  }
}

const cited = ({ basisDocumentId, items }: ServiceList): string[] =>
  [basisDocumentId, ...items.map((item) => item.basisDocumentId)].filter((id) => id !== null);
