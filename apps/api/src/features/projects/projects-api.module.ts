import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module.js';
import { ProjectFieldsResolver } from './graphql/project-fields.resolver.js';
import { ProjectResolver } from './graphql/project.resolver.js';

@Module({ imports: [ProjectsModule], providers: [ProjectResolver, ProjectFieldsResolver] })
export class ProjectsApiModule {}
