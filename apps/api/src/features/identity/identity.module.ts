import { Module } from '@nestjs/common';
import { ChangePasswordService } from './change-password.service.js';
import { MeReadModel } from './me.read-model.js';
import { PasswordService } from './password.service.js';
import { PersonLookup } from './person-lookup.read-model.js';
import { SignInService } from './sign-in.service.js';
import { SignOutService } from './sign-out.service.js';

const services = [PersonLookup, PasswordService, SignInService, SignOutService, ChangePasswordService, MeReadModel];

@Module({ providers: services, exports: services })
export class IdentityModule {}
