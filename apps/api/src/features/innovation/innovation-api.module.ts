import { Module } from '@nestjs/common';
import { HighTechStepResolver } from './graphql/high-tech-step.resolver.js';
import { innovationFieldsResolvers } from './graphql/innovation-fields.resolver.js';
import { ResearchOutcomeResolver } from './graphql/research-outcome.resolver.js';
import { ResearchSpendingResolver } from './graphql/research-spending.resolver.js';
import { TechnologyContractResolver } from './graphql/technology-contract.resolver.js';
import { InnovationModule } from './innovation.module.js';

@Module({
  imports: [InnovationModule],
  providers: [
    ResearchSpendingResolver,
    TechnologyContractResolver,
    ResearchOutcomeResolver,
    HighTechStepResolver,
    ...innovationFieldsResolvers,
  ],
})
export class InnovationApiModule {}
