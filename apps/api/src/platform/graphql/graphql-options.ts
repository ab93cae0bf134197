import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { BuildSchemaOptions } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/env.schema.js';
import type { RequestContextFactory } from '../auth/request-context.js';
import type { Log } from '../logging/log.js';
import { readCompiledAnswers } from '../query/compiled-answers.js';
import { errorLogPlugin } from './error-log.plugin.js';
import { formatError } from './format-error.js';
import { limitPlugins, MAX_TOKENS, validationLimits } from './limits.js';
import { pageLimitPlugin } from './page-limit.plugin.js';
import { DateTime } from './scalars.js';

/** How classes become types; the same for the running API and for the committed schema. */
export const buildSchemaOptions: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  scalarsMap: [{ type: Date, scalar: DateTime }],
};

/** Everything about the GraphQL endpoint that is not a resolver. */
export function graphqlOptions(config: Config, contexts: RequestContextFactory, log: Log): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    transformSchema: readCompiledAnswers,
    // Nest would check the schema by querying it. `cli schema` does, and a test compares what it prints with the contract.
    buildSchemaOptions: { ...buildSchemaOptions, skipCheck: true },
    introspection: config.graphql.introspection,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [...validationLimits],
    plugins: [...limitPlugins, pageLimitPlugin, errorLogPlugin(log)],
    formatError,
    context: (request: FastifyRequest, reply: FastifyReply) => contexts.of(request, reply),
  };
}
