import type { Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { ALLOW, type Requirement } from '../../../src/platform/auth/allow.decorator.js';

/** One query or mutation of the schema, with a call that is well-formed and concerns nothing that exists. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  /** What @Allow says on its resolver; undefined when it says nothing. */
  readonly requirement: Requirement | undefined;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Metadata keys @nestjs/graphql puts on handlers. */
const TYPE = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';

/** Every operation of a running API, found in its schema, each with the requirement of its handler. */
export function operationsOf(app: NestFastifyApplication): readonly Operation[] {
  const requirements = handlerRequirements(app);
  const { schema } = app.get(GraphQLSchemaHost);
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      kind,
      name: field.name,
      requirement: requirements.get(field.name),
      ...callOf(kind, field),
    })),
  );
}

function handlerRequirements(app: NestFastifyApplication): ReadonlyMap<string, Requirement> {
  const found = new Map<string, Requirement>();
  const classes = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.providers.values()].flatMap(({ metatype }) => (isClass(metatype) ? [metatype] : [])),
  );
  for (const type of classes)
    for (const property of Object.getOwnPropertyNames(type.prototype)) {
      const handler: unknown = Object.getOwnPropertyDescriptor(type.prototype, property)?.value;
      const kind: unknown = typeof handler === 'function' ? Reflect.getMetadata(TYPE, handler) : undefined;
      if (typeof handler !== 'function' || (kind !== 'Query' && kind !== 'Mutation')) continue;
      const requirement: Requirement | undefined =
        Reflect.getMetadata(ALLOW, handler) ?? Reflect.getMetadata(ALLOW, type);
      const name: string = Reflect.getMetadata(NAME, handler) ?? property;
      if (requirement !== undefined) found.set(name, requirement);
    }
  return found;
}

const isClass = (value: unknown): value is Type<object> => typeof value === 'function' && Boolean(value.prototype);

function callOf(kind: string, field: GraphQLField<unknown, unknown>) {
  const args = field.args.filter((argument) => isNonNullType(argument.type));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const document = `${kind} ${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection} }`;
  return {
    document,
    variables: Object.fromEntries(args.map((argument) => [argument.name, sample(argument.type, argument)])),
  };
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** The smallest value of a type; optional input fields are left out. */
function sample(type: GraphQLInputType, argument: Pick<GraphQLArgument, 'name'>): unknown {
  if (isNonNullType(type)) return sample(type.ofType, argument);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type, field)]));
  }
  switch (type.name) {
    case 'ID':
      return NOBODY;
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2026-03-05T01:00:00Z';
    case 'Date':
      return '2026-03-05';
    default:
      return 'x';
  }
}
