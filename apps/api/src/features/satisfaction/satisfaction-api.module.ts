import { Module } from '@nestjs/common';
import { RatedAnswerFieldsResolver } from './graphql/rated-answer-fields.resolver.js';
import { SatisfactionResolver } from './graphql/satisfaction.resolver.js';
import { SatisfactionModule } from './satisfaction.module.js';

@Module({ imports: [SatisfactionModule], providers: [SatisfactionResolver, RatedAnswerFieldsResolver] })
export class SatisfactionApiModule {}
