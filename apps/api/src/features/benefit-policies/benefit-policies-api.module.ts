import { Module } from '@nestjs/common';
import { BenefitPoliciesModule } from './benefit-policies.module.js';
import { PolicyFieldsResolver } from './graphql/policy-fields.resolver.js';
import { PolicyResolver } from './graphql/policy.resolver.js';
import { ReceiptResolver } from './graphql/receipt.resolver.js';

@Module({ imports: [BenefitPoliciesModule], providers: [PolicyResolver, PolicyFieldsResolver, ReceiptResolver] })
export class BenefitPoliciesApiModule {}
