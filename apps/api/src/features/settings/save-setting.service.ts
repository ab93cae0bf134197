import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { settingKey, type SettingName, type SettingValues } from '../../platform/settings/settings.js';
import { settingRules } from './setting-rules.js';

export interface SettingToSave<Name extends SettingName> {
  readonly name: Name;
  readonly value: SettingValues[Name];
  /** The version the form was filled from. */
  readonly expectedVersion: number;
  /** Why; stands in the history. */
  readonly note: string;
}

export interface SettingRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

const LONGEST_NOTE = 200;

// Written only on top of the version it was edited from; two at once are put in order by the row.
const SAVE = `
  insert into setting (key, value, updated_at) values ($1, $2, $3)
  on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at
    where (setting.value ->> 'version')::int = $4
  returning key`;

/** Saves one setting as its next version, with the event that tells who changed what, from what, and why. */
@Injectable()
export class SaveSetting {
  constructor(
    private readonly database: Database,
    private readonly reader: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null when saved */
  async save<Name extends SettingName>(actor: Actor, input: SettingToSave<Name>): Promise<SettingRefusal | null> {
    const refusal = refuse(actor, input);
    if (refusal) return refusal;
    const isSaved = await this.database.transaction((tx) => this.write(tx, actor, input));
    this.reader.forget();
    return isSaved
      ? null
      : { code: 'CONFLICT', message: '这项设置刚被别人修改，请刷新后再改。', field: 'expectedVersion' };
  }

  private async write<Name extends SettingName>(
    tx: Tx,
    actor: Actor,
    { name, value, expectedVersion, note }: SettingToSave<Name>,
  ): Promise<boolean> {
    const before = (await this.reader.load(tx))[name];
    if (before.version !== expectedVersion) return false;
    const version = expectedVersion + 1;
    const at = this.clock.now();
    const row = JSON.stringify({ version, value });
    const saved = await tx.query('settings.save', SAVE, [settingKey(name), row, at, expectedVersion]);
    if (saved.length === 0) return false;
    const event = {
      id: newId(),
      bureauId: actor.bureauId,
      subjectType: 'setting',
      subjectId: settingRules[name].subjectId,
      // As delivered is version 1 and nobody's act; the first edit makes the second version and the first event.
      version: version - 1,
      type: 'setting.saved',
      visibility: 'internal' as const,
      actorId: actor.userId,
      actorName: actor.name,
      at,
      payload: { name, version, note: note.trim(), before: before.value, after: value },
    };
    await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: null });
    return true;
  }
}

function refuse<Name extends SettingName>(
  actor: Actor,
  { name, value, note }: SettingToSave<Name>,
): SettingRefusal | null {
  if (!can(actor, settingRules[name].manage ?? 'policy.manage'))
    return { code: 'NOT_ALLOWED', message: '您没有修改这项设置的权限。', field: null };
  const faults = settingRules[name].faults(value);
  if (faults.length > 0) return { code: 'INVALID_FACT', message: faults.join('\n'), field: name };
  if (note.trim() === '') return { code: 'MISSING_FACT', message: '请写明修改原因。', field: 'note' };
  return [...note].length > LONGEST_NOTE
    ? { code: 'INVALID_FACT', message: `修改原因不能超过${LONGEST_NOTE}字。`, field: 'note' }
    : null;
}
