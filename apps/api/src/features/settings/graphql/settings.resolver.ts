import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { CadenceRule } from '@zhuqi/domain/cadence/cadence.types.js';
import type { Rung, RungKind, RungRecipient } from '@zhuqi/domain/deadline/ladder.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';
import { SaveSetting } from '../save-setting.service.js';
import { SettingHistoryReadModel } from '../setting-history.read-model.js';
import { doneOr } from './done-or-refusal.js';
import {
  SaveAnswerDaysInput,
  SaveCadenceInput,
  SaveLadderInput,
  SaveMaxExtensionsInput,
  SaveOrderPrefixInput,
  SaveSamplingInput,
  SaveWeightsInput,
  type LadderRungInput,
} from './settings.inputs.js';
import { BureauSettings, SettingEditList } from './settings.model.js';

@Resolver()
export class SettingsResolver {
  constructor(
    private readonly reader: SettingsReader,
    private readonly saves: SaveSetting,
    private readonly history: SettingHistoryReadModel,
  ) {}

  @Allow('policy.read')
  @Query(() => BureauSettings)
  async settings(): Promise<BureauSettings> {
    // Past the cache: whoever is about to edit must see the version there is.
    const { sampling, weights, answerDays, orderPrefix, ladder, cadence, ...more } = await this.reader.load();
    return {
      sampling: { version: sampling.version, ...sampling.value },
      weights: { version: weights.version, ...weights.value },
      answerDays: { version: answerDays.version, level1: answerDays.value[1], level2: answerDays.value[2] },
      orderPrefix: { version: orderPrefix.version, prefix: orderPrefix.value },
      ladder: { version: ladder.version, rungs: ladder.value },
      cadence: {
        version: cadence.version,
        rules: cadence.value.map(({ target, everyMonths, level }) => ({ target, everyMonths, level: level ?? null })),
      },
      maxExtensions: { version: more.maxExtensions.version, most: more.maxExtensions.value },
      pace: { version: more.pace.version, ...more.pace.value },
      taskReports: { version: more.taskReports.version, ...more.taskReports.value },
      frequency: { version: more.frequency.version, rules: more.frequency.value },
      partnershipExpiry: { version: more.partnershipExpiry.version, ...more.partnershipExpiry.value },
    };
  }

  @Allow('policy.manage')
  @Query(() => SettingEditList, { description: 'Who changed which setting, from what to what, and why; newest first.' })
  settingHistory(
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @Args('take', { type: () => Int, defaultValue: 25 }) take: number,
  ): Promise<SettingEditList> {
    return this.history.list(clampPage({ skip, take }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveSamplingSetting(
    @Args('input') { expectedVersion, note, ...value }: SaveSamplingInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'sampling', value, expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveWeightsSetting(
    @Args('input') { expectedVersion, note, ...value }: SaveWeightsInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'weights', value, expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveAnswerDaysSetting(
    @Args('input') { expectedVersion, note, level1, level2 }: SaveAnswerDaysInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(
      this.saves.save(actor, { name: 'answerDays', value: { 1: level1, 2: level2 }, expectedVersion, note }),
    );
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveOrderPrefixSetting(
    @Args('input') { expectedVersion, note, prefix }: SaveOrderPrefixInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'orderPrefix', value: prefix.trim(), expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveLadderSetting(
    @Args('input') { expectedVersion, note, rungs }: SaveLadderInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'ladder', value: rungs.map(rungOf), expectedVersion, note }));
  }

  @Allow('cadence.manage')
  @Mutation(() => DoneResult)
  saveCadenceSetting(
    @Args('input') { expectedVersion, note, rules }: SaveCadenceInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    const value = rules.map(({ target, everyMonths, level }): CadenceRule => ({
      // Codes are checked by the domain's faults.
      target: target as CadenceRule['target'],
      everyMonths,
      ...(level ? { level } : {}),
    }));
    return doneOr(this.saves.save(actor, { name: 'cadence', value, expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveMaxExtensionsSetting(
    @Args('input') { expectedVersion, note, most }: SaveMaxExtensionsInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'maxExtensions', value: most, expectedVersion, note }));
  }
}

/** The step is the offset's name; what the kind and the recipients may be, the domain says before anything is stored. */
const rungOf = ({ offsetDays, kind, recipients }: LadderRungInput): Rung => ({
  step: `T${offsetDays < 0 ? '-' : '+'}${Math.abs(offsetDays)}`,
  offsetDays,
  kind: kind as RungKind,
  recipients: [...new Set(recipients)] as RungRecipient[],
});
