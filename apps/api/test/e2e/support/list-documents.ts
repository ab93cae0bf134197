import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A list of the contract, with a document that asks for everything plain of its rows. */
export interface ListDocument {
  readonly name: string;
  /** Of its rows, as entity maps are named. */
  readonly type: string;
  /** Takes `$sort`. */
  readonly document: string;
}

/** Every list of the schema that can be sorted: plain fields of its rows, and of what hangs on them. */
export const listDocuments = (schema: GraphQLSchema): readonly ListDocument[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const row = rowOf(field);
    if (!row || !isSorted(field)) return [];
    const options = '{ take: 5, sort: $sort }';
    const document = `query ($sort: PageSort) { ${field.name}(options: ${options}) { totalItems items { ${plain(row, 1)} } } }`;
    return [{ name: field.name, type: row.name, document }];
  });

function rowOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const page = getNamedType(field.type);
  const items = isObjectType(page) ? page.getFields()['items'] : undefined;
  const row = items && getNamedType(items.type);
  return isObjectType(row) ? row : null;
}

/** Its options have a sort, and nothing else has to be said. */
const isSorted = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type }) => !isNonNullType(type)) &&
  args.some(({ name, type }) => name === 'options' && isInputObjectType(type) && 'sort' in type.getFields());

function plain(type: GraphQLObjectType, deeper: number): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some((argument) => isNonNullType(argument.type)))
    .flatMap(({ name, type: given }) => {
      const named = getNamedType(given);
      if (isLeafType(named)) return [name];
      const below = deeper > 0 && isObjectType(named) ? plain(named, deeper - 1) : '';
      return below === '' ? [] : [`${name} { ${below} }`];
    })
    .join(' ');
}
