import { Module } from '@nestjs/common';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { DuplicatesResolver } from './graphql/duplicates.resolver.js';
import { PossibleDuplicatesReadModel } from './possible-duplicates.read-model.js';

@Module({ imports: [EnterprisesModule], providers: [PossibleDuplicatesReadModel, DuplicatesResolver] })
export class DuplicatesApiModule {}
