import { Global, Module } from '@nestjs/common';
import { ExportRegistry } from './export-registry.js';

@Global()
@Module({ providers: [ExportRegistry], exports: [ExportRegistry] })
export class ExportRegistryModule {}
