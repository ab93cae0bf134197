import { GraphQLError } from 'graphql';

/** Options of a list that cannot be read: a Chinese sentence, code BAD_USER_INPUT. */
export class InvalidOptions extends GraphQLError {
  constructor(field: string, message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', field } });
  }
}
