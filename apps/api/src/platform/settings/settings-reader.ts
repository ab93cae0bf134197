import { Injectable } from '@nestjs/common';
import type { FrequencyRule } from '@zhuqi/domain/activity/frequency.js';
import type { CallbackSampling } from '@zhuqi/domain/callback/sampling.js';
import type { SatisfactionWeights } from '@zhuqi/domain/callback/satisfaction-rates.js';
import type { CadenceRule } from '@zhuqi/domain/cadence/cadence.types.js';
import type { EscalationLadder } from '@zhuqi/domain/deadline/ladder.js';
import type { ExpiryRules } from '@zhuqi/domain/partnership/expiry.js';
import type { AnswerDays } from '@zhuqi/domain/supervision/order-settings.js';
import type { TaskRules } from '@zhuqi/domain/task/task-rules.js';
import { Database, type Sql } from '../database/database.js';
import { defaultSettings, settingKey, settingNames, type Settings, type Versioned } from './settings.js';

/** How long a process may go by a setting that another one has replaced. */
const STALE_AFTER_MS = 3_000;

const LOAD = `select key, value from setting where key = any($1::text[])`;

/** The settings in force: what was last saved, or as delivered. Asking is cheap: the answer is at most 3 s old. */
@Injectable()
export class SettingsReader {
  private cached: { readonly settings: Settings; readonly at: number } | null = null;
  private loading: Promise<Settings> | null = null;

  constructor(private readonly database: Database) {}

  async sampling(): Promise<CallbackSampling> {
    return (await this.all()).sampling.value;
  }

  async weights(): Promise<SatisfactionWeights> {
    return (await this.all()).weights.value;
  }

  async answerDays(): Promise<AnswerDays> {
    return (await this.all()).answerDays.value;
  }

  async orderPrefix(): Promise<string> {
    return (await this.all()).orderPrefix.value;
  }

  async ladder(): Promise<EscalationLadder> {
    const { version, value } = (await this.all()).ladder;
    return { version, rungs: value };
  }

  async cadence(): Promise<readonly CadenceRule[]> {
    return (await this.all()).cadence.value;
  }

  async maxExtensions(): Promise<number> {
    return (await this.all()).maxExtensions.value;
  }

  async taskRules(): Promise<TaskRules> {
    return taskRulesOf(await this.all());
  }

  async frequency(): Promise<readonly FrequencyRule[]> {
    return (await this.all()).frequency.value;
  }

  async partnershipExpiry(): Promise<ExpiryRules> {
    return (await this.all()).partnershipExpiry.value;
  }

  /** All of them, with their versions. */
  async all(): Promise<Settings> {
    return this.fresh() ?? this.loadOnce();
  }

  /** What this process went by last, for hints to the reader; null until it is loaded for the first time. */
  known(): Settings | null {
    if (!this.fresh()) void this.loadOnce().catch(() => undefined);
    return this.cached?.settings ?? null;
  }

  /** Straight from the table, past the cache: for whoever is about to save, within the transaction that does. */
  async load(sql: Sql = this.database): Promise<Settings> {
    const rows = await sql.query<{ key: string; value: Versioned<never> }>('settings.load', LOAD, [
      settingNames.map(settingKey),
    ]);
    const stored = new Map(rows.map(({ key, value }) => [key, value]));
    const all = settingNames.map((name) => [
      name,
      stored.get(settingKey(name)) ?? { version: 1, value: defaultSettings[name] },
    ]);
    return Object.fromEntries(all) as Settings;
  }

  /** Makes the next question load anew; called by whoever has just saved. */
  forget(): void {
    this.cached = null;
  }

  private fresh(): Settings | null {
    return this.cached && performance.now() - this.cached.at < STALE_AFTER_MS ? this.cached.settings : null;
  }

  private loadOnce(): Promise<Settings> {
    this.loading ??= this.refresh().finally(() => (this.loading = null));
    return this.loading;
  }

  private async refresh(): Promise<Settings> {
    const settings = await this.load();
    this.cached = { settings, at: performance.now() };
    return settings;
  }
}

export const taskRulesOf = ({ pace, taskReports }: Settings): TaskRules => ({
  shares: pace.value,
  reports: taskReports.value,
});
