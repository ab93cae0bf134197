import { Injectable } from '@nestjs/common';
import type { Living } from '@zhuqi/domain/lifecycle/act.types.js';
import type { LivingKind } from './living-kind.js';

/** Every aggregate with a lifecycle; `check ledger` folds the history of each of their rows. */
@Injectable()
export class KindRegistry {
  private readonly held: LivingKind<Living, object>[] = [];

  register<A extends Living, R>(kind: LivingKind<A, R>): void {
    this.held.push(kind as unknown as LivingKind<Living, object>);
  }

  kinds(): readonly LivingKind<Living, object>[] {
    return this.held;
  }
}
