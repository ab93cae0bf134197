import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { textOrNull } from '../../platform/query/sql-text.js';

/** 发件箱: states of a delivery as an administrator reads them. */
export const deliveryStateLabels: Readonly<Record<string, string>> = {
  queued: '待发送',
  sending: '发送中',
  retry: '待重试',
  sent: '已发送',
  unknown: '结果不明',
  dead: '发送失败',
  suppressed: '未发送',
};

export interface DeliveryRow {
  readonly id: string;
  readonly channel: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly state: string;
  readonly stateLabel: string;
  readonly attempt: number;
  readonly messageId: string;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly nextAt: Date;
  readonly received: boolean;
}

export interface DeliveryQuery {
  readonly skip: number;
  readonly take: number;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly states: readonly string[] | null;
  readonly text: string | null;
}

/** Sortable columns by their names in the contract. */
const columns: Readonly<Record<string, string>> = {
  createdAt: 'd.created_at',
  sentAt: 'd.sent_at',
  nextAt: 'd.next_at',
  state: 'd.state',
  recipientName: 'd.recipient_name',
  attempt: 'd.attempt',
};

const WHERE = `d.bureau_id = $1 and ($2::text[] is null or d.state = any($2))
  and ($3::text is null or d.subject ilike $3 or d.recipient ilike $3 or d.recipient_name ilike $3)`;

const pageSql = (order: string) => `
  select d.id, d.channel, d.recipient, d.recipient_name as "recipientName", d.subject, d.text, d.html, d.state, d.attempt,
    d.message_id as "messageId", d.last_error as "lastError", d.created_at as "createdAt", d.sent_at as "sentAt", d.next_at as "nextAt",
    exists (select from sink_message s where s.message_id = d.message_id) as received
  from delivery d where ${WHERE} order by ${order}, d.id desc limit $4 offset $5`;

const COUNT = `select count(*) as total from delivery d where ${WHERE}`;

/** The outbox page. Bodies hold a placeholder where a one-time link goes, so that nobody can use it from here. */
@Injectable()
export class DeliveryListReadModel {
  constructor(private readonly database: Database) {}

  async page(bureauId: string, query: DeliveryQuery): Promise<{ items: DeliveryRow[]; totalItems: number }> {
    const column = columns[query.sort.field] ?? 'd.created_at';
    const order = `${column} ${query.sort.order === 'ASC' ? 'asc' : 'desc'} nulls last`;
    const text = textOrNull(query.text)?.trim();
    const values = [bureauId, query.states, text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null];
    const [items, [count]] = await Promise.all([
      this.database.query<Omit<DeliveryRow, 'stateLabel'>>(null, pageSql(order), [...values, query.take, query.skip]),
      this.database.query<{ total: number }>('deliveries.count', COUNT, values),
    ]);
    return {
      items: items.map((row) => ({
        ...row,
        text: hideLinks(row.text),
        html: row.html && hideLinks(row.html),
        stateLabel: deliveryStateLabels[row.state] ?? row.state,
      })),
      totalItems: count?.total ?? 0,
    };
  }
}

const hideLinks = (body: string): string => body.replace(/\{\{link:[^}]*\}\}/g, '（一次性链接，仅收件人可见）');
