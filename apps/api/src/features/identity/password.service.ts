import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane (OWASP's first choice). */
export const PASSWORD_HASHING = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Hash of nothing anybody knows: verified when there is no such account, so that both take the same time. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZS1zYWx0LW5vYm9keQ$Tm6pcjzzcFmYWvT0ksXJyyUqcIAL3kMJwEKS3g0vHjM';

@Injectable()
export class PasswordService {
  hash(password: string): Promise<string> {
    return hash(password, PASSWORD_HASHING);
  }

  /** @param passwordHash null when there is no such account; takes just as long, and is false */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const same = await verify(passwordHash ?? NOBODY, password).catch(() => false);
    return same && passwordHash !== null;
  }
}
