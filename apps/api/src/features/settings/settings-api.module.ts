import { Module } from '@nestjs/common';
import { LedgerSettingsResolver } from './graphql/ledger-settings.resolver.js';
import { SettingsResolver } from './graphql/settings.resolver.js';
import { SaveSetting } from './save-setting.service.js';
import { SettingHistoryReadModel } from './setting-history.read-model.js';

/** What the bureau sets by itself; who goes by it asks the platform's SettingsReader. */
@Module({ providers: [SaveSetting, SettingHistoryReadModel, SettingsResolver, LedgerSettingsResolver] })
export class SettingsApiModule {}
