import { Injectable } from '@nestjs/common';
import type { Requirement } from '../../auth/allow.decorator.js';
import { FAST_READ, type FastReadMark } from './fast-read.decorator.js';
import { MarkedMethods } from './marked-methods.js';

/** A root field the lane can answer, and what its @Allow asks. */
export interface FastReadField extends FastReadMark {
  readonly requirement: Requirement | undefined;
}

/** All queries marked @FastRead, by name. */
@Injectable()
export class FastReads {
  private found: ReadonlyMap<string, FastReadField> | null = null;

  constructor(private readonly methods: MarkedMethods) {}

  get(field: string): FastReadField | undefined {
    this.found ??= new Map(
      [...this.methods.with<FastReadMark>(FAST_READ)].map(({ name, mark, requirement }) => [
        name,
        { ...mark, requirement },
      ]),
    );
    return this.found.get(field);
  }
}
