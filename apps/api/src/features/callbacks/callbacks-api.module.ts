import { Module } from '@nestjs/common';
import { CallbacksModule } from './callbacks.module.js';
import { CallbackFieldsResolver } from './graphql/callback-fields.resolver.js';
import { CallbackResolver } from './graphql/callback.resolver.js';

@Module({ imports: [CallbacksModule], providers: [CallbackResolver, CallbackFieldsResolver] })
export class CallbacksApiModule {}
