import { IntrinsicException } from '@nestjs/common';

/** Codes every operation may answer with besides its own result. */
export type OperationErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'IDEMPOTENCY_MISMATCH';

/**
 * Stops an operation with a stable code and a Chinese sentence, under `errors`. For what the caller got wrong before any
 * business rule was asked; a business 'no' is a Refusal in the result union. Nest does not log it.
 */
export class OperationError extends IntrinsicException {
  readonly extensions: { readonly code: OperationErrorCode };

  constructor(code: OperationErrorCode, message: string) {
    super(message);
    this.extensions = { code };
  }
}
