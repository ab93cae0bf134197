import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { ValidationRule } from 'graphql';

export const MAX_TOKENS = 2000;

const protection = new ApolloArmor({
  maxDepth: { n: 10, propagateOnRejection: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  // The parser counts tokens itself (MAX_TOKENS) and answers 400; armor's own counting answers 500.
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
  // It counts literals only; page sizes are limited by pageLimitPlugin, nested lists by their read models.
  costLimit: { enabled: false },
}).protect();

/** Depth, aliases and directives of a document; Apollo and the fast lane apply the same ones. */
export const validationLimits: readonly ValidationRule[] = protection.validationRules;

// Its types come from Apollo's CommonJS build and ours from the ESM one; the shape is the same.
export const limitPlugins = protection.plugins as object[] as NonNullable<ApolloDriverConfig['plugins']>;
