import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { secondsPerStep, signInStep } from '@zhuqi/domain/activity/sign-in-code.js';
import { Database } from '../../platform/database/database.js';
import { KeptSecret } from '../../platform/secrets/kept-secret.js';

/** A code as it is shown: good for this step and a little longer. */
export interface ShownCode {
  readonly code: string;
  /** When the next one is shown. */
  readonly nextAt: Date;
}

/**
 * Codes of the QR picture in the hall: the step they were shown in, signed together with the activity under a secret of
 * this installation. Nothing is stored; whether a step is still fresh the domain says.
 */
@Injectable()
export class SignInCodes {
  private readonly secret: KeptSecret;

  constructor(database: Database) {
    this.secret = new KeptSecret(database, 'secret.signIn');
  }

  async show(activityId: string, now: Date): Promise<ShownCode> {
    const step = signInStep(now);
    return { code: await this.codeOf(activityId, step), nextAt: new Date((step + 1) * secondsPerStep * 1000) };
  }

  /** @returns the step the code was shown in; null for a code that is not of this activity or not ours */
  async stepOf(activityId: string, code: string): Promise<number | null> {
    const step = Number(/^(\d{1,12})\./.exec(code)?.[1] ?? NaN);
    if (!Number.isSafeInteger(step)) return null;
    const [given, ours] = [Buffer.from(code), Buffer.from(await this.codeOf(activityId, step))];
    return given.length === ours.length && timingSafeEqual(given, ours) ? step : null;
  }

  private async codeOf(activityId: string, step: number): Promise<string> {
    const mac = createHmac('sha256', await this.secret.get()).update(`sign-in:${activityId}:${step}`);
    // 128 bits: the picture stays coarse enough to be read from the last row.
    return `${step}.${mac.digest().subarray(0, 16).toString('base64url')}`;
  }
}
