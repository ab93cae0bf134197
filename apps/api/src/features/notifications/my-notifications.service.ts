import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface NotificationPage {
  readonly items: NotificationRow[];
  readonly totalItems: number;
  readonly unreadCount: number;
}

const PAGE = `
  select id, kind, title, body, subject_type as "subjectType", subject_id as "subjectId", created_at as "createdAt", read_at as "readAt"
  from notification where user_id = $1 and (not $2 or read_at is null)
  order by created_at desc, id desc limit $3 offset $4`;

const COUNTS = `
  select count(*) as total, count(*) filter (where read_at is null) as unread from notification where user_id = $1`;

/** Everybody's own notifications; nobody else's can be named. */
@Injectable()
export class MyNotifications {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async page(userId: string, page: { skip: number; take: number; unreadOnly: boolean }): Promise<NotificationPage> {
    const [items, [counts]] = await Promise.all([
      this.database.query<NotificationRow>('notifications.page', PAGE, [userId, page.unreadOnly, page.take, page.skip]),
      this.database.query<{ total: number; unread: number }>('notifications.counts', COUNTS, [userId]),
    ]);
    const unreadCount = counts?.unread ?? 0;
    return { items, totalItems: page.unreadOnly ? unreadCount : (counts?.total ?? 0), unreadCount };
  }

  /** Ids of other people's notifications are passed over. */
  async markRead(userId: string, ids: readonly string[]): Promise<void> {
    await this.database.query(
      'notifications.markRead',
      'update notification set read_at = now() where user_id = $1 and id = any($2::uuid[]) and read_at is null',
      [userId, ids.map(uuidOrNull).filter((id) => id !== null)],
    );
  }
}
