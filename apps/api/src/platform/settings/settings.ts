import { defaultFrequencyRules, type FrequencyRule } from '@zhuqi/domain/activity/frequency.js';
import { defaultSampling, type CallbackSampling } from '@zhuqi/domain/callback/sampling.js';
import { defaultWeights, type SatisfactionWeights } from '@zhuqi/domain/callback/satisfaction-rates.js';
import { defaultCadenceRules, type CadenceRule } from '@zhuqi/domain/cadence/cadence.types.js';
import { defaultLadder, type EscalationLadder } from '@zhuqi/domain/deadline/ladder.js';
import { defaultExpiryRules, type ExpiryRules } from '@zhuqi/domain/partnership/expiry.js';
import { defaultMaxExtensions } from '@zhuqi/domain/problem/max-extensions.js';
import { defaultAnswerDays } from '@zhuqi/domain/supervision/issue-order.js';
import { defaultOrderPrefix } from '@zhuqi/domain/supervision/order-number.js';
import type { AnswerDays } from '@zhuqi/domain/supervision/order-settings.js';
import type { PaceShares } from '@zhuqi/domain/task/pace.js';
import { defaultTaskRules, type ReportRules } from '@zhuqi/domain/task/task-rules.js';

/** What the bureau may set by itself, by name; each is saved, versioned and told apart on its own. */
export interface SettingValues {
  readonly sampling: CallbackSampling;
  readonly weights: SatisfactionWeights;
  /** Working days to answer a 督办单, by level. */
  readonly answerDays: AnswerDays;
  /** 机关代字 of 督办单 numbers. */
  readonly orderPrefix: string;
  readonly ladder: EscalationLadder['rungs'];
  /** 走访频次: how often enterprises and projects are to be visited. */
  readonly cadence: readonly CadenceRule[];
  /** Extensions a round of handling may have. */
  readonly maxExtensions: number;
  /** 序时进度: the shares from which a task is green and yellow. */
  readonly pace: PaceShares;
  /** When the report of a period is due, and reminded of. */
  readonly taskReports: ReportRules;
  /** 三会一课的频次: how often a branch must hold what. */
  readonly frequency: readonly FrequencyRule[];
  readonly partnershipExpiry: ExpiryRules;
}

export type SettingName = keyof SettingValues;

/** As delivered: what holds until somebody has saved another. */
export const defaultSettings: SettingValues = {
  sampling: defaultSampling,
  weights: defaultWeights,
  answerDays: defaultAnswerDays,
  orderPrefix: defaultOrderPrefix,
  ladder: defaultLadder.rungs,
  cadence: defaultCadenceRules,
  maxExtensions: defaultMaxExtensions,
  pace: defaultTaskRules.shares,
  taskReports: defaultTaskRules.reports,
  frequency: defaultFrequencyRules,
  partnershipExpiry: defaultExpiryRules,
};

export const settingNames = Object.keys(defaultSettings) as readonly SettingName[];

/** A value with its version: 1 as delivered, one more with every edit. */
export interface Versioned<Value> {
  readonly version: number;
  readonly value: Value;
}

export type Settings = { readonly [Name in SettingName]: Versioned<SettingValues[Name]> };

/** The key in the table `setting`. */
export const settingKey = (name: SettingName): string => `edited.${name}`;
