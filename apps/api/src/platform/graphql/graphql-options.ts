import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/env.schema.js';
import type { RequestContextFactory } from '../auth/request-context.js';
import type { Log } from '../logging/log.js';
import { errorLogPlugin } from './error-log.plugin.js';
import { formatError } from './format-error.js';
import { pageLimitPlugin } from './page-limit.plugin.js';
import { DateTime } from './scalars.js';

const armor = new ApolloArmor({
  maxDepth: { n: 10, propagateOnRejection: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 2000 },
  blockFieldSuggestion: { enabled: true },
  // It counts literals only; page sizes are limited by pageLimitPlugin, nested lists by their read models.
  costLimit: { enabled: false },
});

/** Everything about the GraphQL endpoint that is not a resolver. */
export function graphqlOptions(config: Config, contexts: RequestContextFactory, log: Log): ApolloDriverConfig {
  const protection = armor.protect();
  // Its types come from Apollo's CommonJS build and ours from the ESM one; the shape is the same.
  const armorPlugins = protection.plugins as object[] as NonNullable<ApolloDriverConfig['plugins']>;
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { numberScalarMode: 'integer', scalarsMap: [{ type: Date, scalar: DateTime }] },
    introspection: config.graphql.introspection,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    validationRules: protection.validationRules,
    plugins: [...armorPlugins, pageLimitPlugin, errorLogPlugin(log)],
    formatError,
    context: (request: FastifyRequest, reply: FastifyReply) => contexts.of(request, reply),
  };
}
