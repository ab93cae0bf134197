import { Inject, Injectable } from '@nestjs/common';
import type { OrderLevel } from '@zhuqi/domain/supervision/order-state.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../../platform/database/database.js';
import { ResponsibilityLookup } from '../supervision/responsibility-lookup.read-model.js';
import { COLLEAGUE, type Colleague } from './recipients.js';

/** A 督办单 and everybody who may have to be told about it. */
export interface OrderCase {
  readonly id: string;
  readonly bureauId: string;
  readonly number: string;
  readonly level: OrderLevel;
  readonly round: number;
  readonly title: string;
  readonly problemNumber: string;
  readonly demand: string;
  readonly deadline: Date;
  readonly addressee: Colleague;
  /** Null: the ladder issued it. */
  readonly issuer: Colleague | null;
  readonly unitHead: Colleague | null;
  readonly supervisors: readonly Colleague[];
  readonly url: string;
}

const FIND = `
  select s.id, s.bureau_id as "bureauId", s.number, s.level, s.round, s.title, s.problem_number as "problemNumber", s.demand, s.deadline, s.unit_path as "unitPath",
    (select ${COLLEAGUE} from app_user u where u.id = s.issued_to_id) as addressee,
    (select ${COLLEAGUE} from app_user u where u.id = s.issued_by_id) as issuer
  from supervision_order s where s.id = $1`;

@Injectable()
export class OrderCaseReadModel {
  constructor(
    private readonly responsibility: ResponsibilityLookup,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Error when there is no such order: its event says there was */
  async find(sql: Sql, id: string): Promise<OrderCase> {
    const [row] = await sql.query<Omit<OrderCase, 'url' | 'unitHead' | 'supervisors'> & { readonly unitPath: string }>(
      'notify.order',
      FIND,
      [id],
    );
    if (!row) throw new Error(`order ${id} is not there`);
    const { head, supervisors } = await this.responsibility.of(sql, row.bureauId, row.unitPath);
    return { ...row, unitHead: head, supervisors, url: `${this.config.http.publicUrl}/orders/${id}/show` };
  }
}
