import { Global, Module } from '@nestjs/common';
import { SettingsReader } from './settings-reader.js';

/** What the bureau has set, for everybody who goes by it. */
@Global()
@Module({ providers: [SettingsReader], exports: [SettingsReader] })
export class SettingsModule {}
