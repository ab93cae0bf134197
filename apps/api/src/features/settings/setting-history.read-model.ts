import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SettingName, SettingValues } from '../../platform/settings/settings.js';
import { settingRules } from './setting-rules.js';

/** One edit of one setting, in words. */
export interface SettingEdit {
  readonly name: SettingName;
  readonly label: string;
  readonly version: number;
  readonly at: Date;
  readonly actorName: string;
  readonly note: string;
  readonly before: string;
  readonly after: string;
}

interface Row {
  readonly at: Date;
  readonly actorName: string;
  readonly payload: {
    readonly name: SettingName;
    readonly version: number;
    readonly note: string;
    readonly before: never;
    readonly after: never;
  };
}

const IDS = Object.values(settingRules).map(({ subjectId }) => subjectId);

const LIST = `
  select at, actor_name as "actorName", payload from event where subject_id = any($1::uuid[])
  order by at desc, version desc limit $2 offset $3`;

/** Who changed which setting from what to what, and why; newest first. */
@Injectable()
export class SettingHistoryReadModel {
  constructor(private readonly database: Database) {}

  async list(page: { readonly skip: number; readonly take: number }) {
    const [rows, counted] = await Promise.all([
      this.database.query<Row>('settings.history', LIST, [IDS, page.take, page.skip]),
      this.database.query<{ total: number }>(
        'settings.historyCount',
        'select count(*) as total from event where subject_id = any($1::uuid[])',
        [IDS],
      ),
    ]);
    return { items: rows.map(editOf), totalItems: counted[0]?.total ?? 0 };
  }
}

function editOf({ at, actorName, payload: { name, version, note, before, after } }: Row): SettingEdit {
  const { label } = settingRules[name];
  const text = settingRules[name].text as (value: SettingValues[SettingName]) => string;
  return { name, label, version, at, actorName, note, before: text(before), after: text(after) };
}
