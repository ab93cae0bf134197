/** How long a sending may take and for how long a worker owns one. */
export interface MailTimings {
  readonly sendTimeoutMs: number;
  /** Longer than a sending can take, so that a living worker never loses its delivery to another one. */
  readonly leaseSeconds: number;
  /** How long the channel rests after several connection failures in a row. */
  readonly breakSeconds: number;
}

export const MAIL_TIMINGS = Symbol('MAIL_TIMINGS');

export const defaultMailTimings: MailTimings = { sendTimeoutMs: 15_000, leaseSeconds: 25, breakSeconds: 15 };
