import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FrequencyRule } from '@zhuqi/domain/activity/frequency.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import type { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { SaveSetting } from '../save-setting.service.js';
import { doneOr } from './done-or-refusal.js';
import {
  SaveFrequencyInput,
  SavePaceInput,
  SavePartnershipExpiryInput,
  SaveTaskReportsInput,
} from './ledger-settings.inputs.js';

/** Edits of what tasks, activities and partnerships go by. */
@Resolver()
export class LedgerSettingsResolver {
  constructor(private readonly saves: SaveSetting) {}

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  savePaceSetting(
    @Args('input') { expectedVersion, note, ...value }: SavePaceInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'pace', value, expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveTaskReportsSetting(
    @Args('input') { expectedVersion, note, ...value }: SaveTaskReportsInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'taskReports', value, expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  saveFrequencySetting(
    @Args('input') { expectedVersion, note, rules }: SaveFrequencyInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    // Codes are checked by the domain's faults.
    const value = rules.map(({ kinds, per, times }) => ({ kinds, per, times }) as FrequencyRule);
    return doneOr(this.saves.save(actor, { name: 'frequency', value, expectedVersion, note }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult)
  savePartnershipExpirySetting(
    @Args('input') { expectedVersion, note, ...value }: SavePartnershipExpiryInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return doneOr(this.saves.save(actor, { name: 'partnershipExpiry', value, expectedVersion, note }));
  }
}
