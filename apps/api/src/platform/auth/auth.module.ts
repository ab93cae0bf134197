import { Global, Module } from '@nestjs/common';
import { RequestContextFactory } from './request-context.js';
import { SessionChanges } from './session-changes.js';
import { SessionService } from './session.service.js';

@Global()
@Module({
  providers: [SessionChanges, SessionService, RequestContextFactory],
  exports: [SessionService, RequestContextFactory],
})
export class AuthModule {}
