import { Module } from '@nestjs/common';
import { LinksModule } from '../../platform/links/links.module.js';
import { ProblemsModule } from '../problems/problems.module.js';
import { LinkPageResolver } from './graphql/link-page.resolver.js';
import { LinkPageReadModel } from './link-page.read-model.js';
import { RateByLinkService } from './rate-by-link.service.js';

@Module({ imports: [LinksModule, ProblemsModule], providers: [LinkPageReadModel, RateByLinkService, LinkPageResolver] })
export class LinkPagesApiModule {}
