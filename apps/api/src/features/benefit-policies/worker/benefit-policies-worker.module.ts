import { Module } from '@nestjs/common';
import { LinksModule } from '../../../platform/links/links.module.js';
import { BenefitPoliciesModule } from '../benefit-policies.module.js';
import { ExpirePolicies } from './expire-policies.task.js';
import { PushPolicies } from './push-policies.task.js';

@Module({ imports: [BenefitPoliciesModule, LinksModule], providers: [PushPolicies, ExpirePolicies] })
export class BenefitPoliciesWorkerModule {}
