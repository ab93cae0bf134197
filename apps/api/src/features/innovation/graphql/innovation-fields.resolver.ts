import type { Type } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { HighTechStep, ResearchOutcome, ResearchSpending, TechnologyContract } from './innovation.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a fact, read by the statement that read it (innovation.entities.ts). */
function fieldsOf(model: Type<object>): Type<object> {
  @Resolver(() => model)
  class FieldsResolver {
    @ResolveField(() => Enterprise)
    enterprise(@Parent() fact: Row) {
      return fact['enterprise'];
    }

    @ResolveField(() => [Attachment])
    attachments(@Parent() fact: Row) {
      return fact['attachments'];
    }

    @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
    events(@Parent() fact: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
      return fact['events'];
    }
  }
  return FieldsResolver;
}

export const innovationFieldsResolvers = [ResearchSpending, TechnologyContract, ResearchOutcome, HighTechStep].map(
  fieldsOf,
);
