import { Module } from '@nestjs/common';
import { ExportFigureService } from './export-figure.service.js';
import { FiguresModule } from './figures.module.js';
import { ScopeNames } from './scope-names.read-model.js';
import { ConsistencyResolver } from './graphql/consistency.resolver.js';
import { FigureResolver } from './graphql/figure.resolver.js';
import { FigureChartsResolver } from './graphql/figure-charts.resolver.js';

@Module({
  imports: [FiguresModule],
  providers: [FigureResolver, ConsistencyResolver, FigureChartsResolver, ScopeNames, ExportFigureService],
})
export class FiguresApiModule {}
