import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import type { SettingRefusal } from '../save-setting.service.js';

/** What the caller is told of a setting that was to be saved. */
export async function doneOr(saving: Promise<SettingRefusal | null>): Promise<Done | Refusal> {
  const refusal = await saving;
  return refusal ? new Refusal(refusal.code, refusal.message, refusal.field) : new Done();
}
