import 'reflect-metadata';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { ApiModule } from '../api.module.js';
import { configWithoutDatabase } from '../config/current-config.js';
import { buildSchemaOptions } from '../platform/graphql/graphql-options.js';

/** Metadata key @nestjs/graphql puts on resolver classes. */
const RESOLVER = 'graphql:resolver_type';

/** The schema of all resolvers the API module holds. Nothing is started, so no database is needed. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.create(ApiModule.with(configWithoutDatabase()), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  const resolvers = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.providers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' && Reflect.hasMetadata(RESOLVER, metatype) ? [metatype] : [],
    ),
  );
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  return builder.get(GraphQLSchemaFactory).create([...new Set(resolvers)], buildSchemaOptions);
}

/** As committed in schema.graphql: sorted, so that the order of modules does not show. */
export const printApiSchema = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
