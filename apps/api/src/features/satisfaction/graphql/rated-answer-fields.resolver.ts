import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { RatedAnswer } from './rated-answer.model.js';

/** Relations of a rated answer, read by the statement that read it. */
@Resolver(() => RatedAnswer)
export class RatedAnswerFieldsResolver {
  @ResolveField(() => Enterprise)
  enterprise(@Parent() answer: Readonly<Record<string, unknown>>) {
    return answer['enterprise'];
  }
}
