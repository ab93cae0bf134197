interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Codes of failures that concern the server, not the message. */
const serverCodes = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EAUTH', 'ETLS', 'ECONNREFUSED', 'ECONNRESET'];

/** Why a message was not accepted, as far as the next step depends on it. */
export class SendFailure extends Error {
  constructor(
    message: string,
    /** No later attempt can succeed. */
    readonly forGood: boolean,
    /** The server did not answer properly; others will fare no better now. */
    readonly serverDown: boolean,
  ) {
    super(message);
  }

  /** A 5xx about the message or its recipient is final; one about our sign-in is ours to mend, so the mail waits. */
  static of(error: SmtpError): SendFailure {
    if (error instanceof SendFailure) return error;
    const serverDown = serverCodes.includes(error.code ?? '');
    const forGood = !serverDown && (error.responseCode ?? 0) >= 500;
    return new SendFailure(error.message, forGood, serverDown);
  }
}
