import { Global, Module } from '@nestjs/common';
import { ImportKinds } from './import-kind.js';

@Global()
@Module({ providers: [ImportKinds], exports: [ImportKinds] })
export class ImportKindsModule {}
