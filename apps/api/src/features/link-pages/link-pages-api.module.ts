import { Module } from '@nestjs/common';
import { LinksModule } from '../../platform/links/links.module.js';
import { ProblemsModule } from '../problems/problems.module.js';
import { ActByLinkService } from './act-by-link.service.js';
import { LinkPageResolver } from './graphql/link-page.resolver.js';
import { PolicyLinkReadModel } from './policy-link.read-model.js';
import { LinkPageReadModel } from './link-page.read-model.js';

@Module({
  imports: [LinksModule, ProblemsModule],
  providers: [LinkPageReadModel, PolicyLinkReadModel, ActByLinkService, LinkPageResolver],
})
export class LinkPagesApiModule {}
