import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../auth/request-context.js';
import type { Log } from '../logging/log.js';

/** Writes unexpected errors to the log under the request's id, and puts that id on the error the client gets. */
export const errorLogPlugin = (log: Log): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (error.extensions['code'] !== undefined && error.extensions['code'] !== 'INTERNAL_SERVER_ERROR') continue;
          error.extensions['requestId'] = contextValue.requestId;
          log.error('operation failed', {
            requestId: contextValue.requestId,
            operationName,
            path: error.path?.join('.'),
            err: error.originalError ?? error,
          });
        }
      },
    };
  },
});
