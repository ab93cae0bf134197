import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { LinkPageReadModel } from '../link-page.read-model.js';
import { PolicyLinkReadModel } from '../policy-link.read-model.js';
import { ActByLinkService } from '../act-by-link.service.js';
import { LinkPage, RateByLinkInput, SupplyInfoByLinkInput } from './link-page.model.js';

const ReadPolicyByLinkResult = resultUnion('ReadPolicyByLinkResult', Done);
const RateByLinkResult = resultUnion('RateByLinkResult', Done);
const SupplyInfoByLinkResult = resultUnion('SupplyInfoByLinkResult', Done);

/** The no-login side: whoever holds the link is the enterprise's contact. */
@Resolver()
export class LinkPageResolver {
  constructor(
    private readonly pages: LinkPageReadModel,
    private readonly acts: ActByLinkService,
    private readonly policies: PolicyLinkReadModel,
  ) {}

  @Allow('public')
  @Query(() => LinkPage, { description: 'Looking consumes nothing.' })
  enterpriseLink(@Args('token') token: string): Promise<LinkPage> {
    return this.pages.page(token);
  }

  @Allow('public')
  @Mutation(() => RateByLinkResult, { description: 'Consumes the link together with the rating it carries.' })
  async rateByLink(@Args('input') input: RateByLinkInput): Promise<typeof RateByLinkResult> {
    return answerOf(await this.acts.rate({ ...input, cause: input.cause ?? null, comment: input.comment ?? null }));
  }

  @Allow('public')
  @Mutation(() => SupplyInfoByLinkResult, { description: 'Consumes the link together with what the enterprise adds.' })
  async supplyInfoByLink(@Args('input') input: SupplyInfoByLinkInput): Promise<typeof SupplyInfoByLinkResult> {
    return answerOf(await this.acts.supplyInfo(input));
  }

  @Allow('public')
  @Mutation(() => ReadPolicyByLinkResult, {
    description: 'Said by the page once somebody looks at it; a scanner that fetches the address says nothing.',
  })
  async readPolicyByLink(@Args('token') token: string): Promise<typeof ReadPolicyByLinkResult> {
    if (await this.policies.markRead(token)) return new Done();
    return new Refusal('LINK_CLOSED', '这个链接无效，或政策已撤回。');
  }
}

function answerOf(result: Awaited<ReturnType<ActByLinkService['rate']>>): Done | Refusal {
  if (result.ok) return new Done();
  const { code, message, field } = result.refusal;
  return new Refusal(code, message, field ?? null);
}
