import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { Option } from '../../../platform/graphql/common.model.js';
import { OperationError } from '../../../platform/graphql/operation-error.js';
import { codeTables } from '../code-tables.js';

@Resolver()
export class ReferenceResolver {
  @Allow('signed-in')
  @Query(() => [Option], {
    description: `Coded values with labels for forms and filters; name is one of ${Object.keys(codeTables).join(', ')}.`,
  })
  options(@Args('name') name: string): Option[] {
    const table = Object.hasOwn(codeTables, name) ? codeTables[name] : undefined;
    if (!table) throw new OperationError('BAD_USER_INPUT', `没有“${name.slice(0, 40)}”这个选项表。`);
    return Object.entries(table).map(([value, label]) => ({ value, label }));
  }
}
