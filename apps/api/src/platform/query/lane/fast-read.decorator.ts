import { SetMetadata } from '@nestjs/common';

export const FAST_READ = 'zhuqi:fast-read';

/** detail: argument `id` · list: argument `options`. */
export interface FastReadMark {
  readonly kind: 'detail' | 'list';
  /** Mapped GraphQL type of the rows. */
  readonly type: string;
}

/**
 * Marks a query whose resolver does nothing but `reads.detail(type, info, id, actor)` or `reads.list(…, options, …)`: the
 * fast lane may then answer it without Nest and Apollo, under the same @Allow. A test compares the two answers.
 */
export const FastRead = (kind: FastReadMark['kind'], type: string) =>
  SetMetadata(FAST_READ, { kind, type } satisfies FastReadMark);
