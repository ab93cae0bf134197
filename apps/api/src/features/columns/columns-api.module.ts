import { Module } from '@nestjs/common';
import { ColumnsModule } from './columns.module.js';
import { ColumnFieldsResolver } from './graphql/column-fields.resolver.js';
import { ColumnResolver } from './graphql/column.resolver.js';
import { IssueFieldsResolver } from './graphql/issue-fields.resolver.js';
import { IssueResolver } from './graphql/issue.resolver.js';
import { MicroCommentResolver } from './graphql/micro-comment.resolver.js';

@Module({
  imports: [ColumnsModule],
  providers: [ColumnResolver, ColumnFieldsResolver, IssueResolver, IssueFieldsResolver, MicroCommentResolver],
})
export class ColumnsApiModule {}
