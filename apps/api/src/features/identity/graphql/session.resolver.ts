import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentContext } from '../../../platform/auth/current-actor.decorator.js';
import type { Principal } from '../../../platform/auth/principal.js';
import type { RequestContext } from '../../../platform/auth/request-context.js';
import { SessionService } from '../../../platform/auth/session.service.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { ChangePasswordService } from '../change-password.service.js';
import { MeReadModel } from '../me.read-model.js';
import { SignInService } from '../sign-in.service.js';
import { SignOutService } from '../sign-out.service.js';
import { SignInResult } from './identity.results.js';
import { Me } from './me.model.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly signOuts: SignOutService,
    private readonly passwords: ChangePasswordService,
    private readonly sessions: SessionService,
    private readonly readModel: MeReadModel,
  ) {}

  @Allow('public')
  @Query(() => Me, { nullable: true, description: 'Null when nobody is signed in.' })
  me(@CurrentContext() { principal }: RequestContext): Promise<Me> | null {
    return principal && this.readModel.of(principal);
  }

  @Allow('public')
  @Mutation(() => SignInResult)
  async signIn(
    @Args('username') username: string,
    @Args('password') password: string,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof SignInResult> {
    const sessionId = await this.signIns.signIn(username, password, context);
    if (sessionId instanceof Refusal) return sessionId;
    const principal = await this.sessions.principalOf(sessionId);
    if (!principal) throw new Error('a session that ended as it began');
    context.setCookie(sessionId);
    return this.readModel.of(principal);
  }

  @Allow('any-session')
  @Mutation(() => Done)
  async signOut(@CurrentContext() context: RequestContext): Promise<Done> {
    await this.signOuts.signOut(signedIn(context));
    context.setCookie(null);
    return new Done();
  }

  @Allow('any-session')
  @Mutation(() => DoneResult)
  changePassword(
    @Args('current') current: string,
    @Args('next') next: string,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof DoneResult> {
    return this.passwords.change(signedIn(context), current, next);
  }
}

function signedIn({ principal }: RequestContext): Principal {
  if (!principal) throw new Error('operation without @Allow reached its resolver');
  return principal;
}
