import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { LinkPageReadModel } from '../link-page.read-model.js';
import { RateByLinkService } from '../rate-by-link.service.js';
import { LinkPage, RateByLinkInput } from './link-page.model.js';

const RateByLinkResult = resultUnion('RateByLinkResult', Done);

/** The no-login side: whoever holds the link is the enterprise's contact. */
@Resolver()
export class LinkPageResolver {
  constructor(
    private readonly pages: LinkPageReadModel,
    private readonly ratings: RateByLinkService,
  ) {}

  @Allow('public')
  @Query(() => LinkPage, { description: 'Looking consumes nothing.' })
  enterpriseLink(@Args('token') token: string): Promise<LinkPage> {
    return this.pages.page(token);
  }

  @Allow('public')
  @Mutation(() => RateByLinkResult, { description: 'Consumes the link together with the rating it carries.' })
  async rateByLink(@Args('input') input: RateByLinkInput): Promise<typeof RateByLinkResult> {
    const result = await this.ratings.rate({ ...input, cause: input.cause ?? null, comment: input.comment ?? null });
    if (result.ok) return new Done();
    const { code, message, field } = result.refusal;
    return new Refusal(code, message, field ?? null);
  }
}
