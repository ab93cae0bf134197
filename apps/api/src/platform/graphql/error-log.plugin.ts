import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../auth/request-context.js';
import type { Log } from '../logging/log.js';

/** Writes one unexpected error to the log; those with a code of their own were expected. */
export function logFailure(log: Log, error: GraphQLError, requestId: string, operationName: string | undefined): void {
  if (error.extensions['code'] !== undefined && error.extensions['code'] !== 'INTERNAL_SERVER_ERROR') return;
  error.extensions['requestId'] = requestId;
  log.error('operation failed', {
    requestId,
    operationName,
    path: error.path?.join('.'),
    err: error.originalError ?? error,
  });
}

/** Writes unexpected errors to the log under the request's id, and puts that id on the error the client gets. */
export const errorLogPlugin = (log: Log): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) logFailure(log, error, contextValue.requestId, operationName ?? undefined);
      },
    };
  },
});
