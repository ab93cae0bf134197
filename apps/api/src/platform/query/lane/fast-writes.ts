import { Injectable } from '@nestjs/common';
import type { Requirement } from '../../auth/allow.decorator.js';
import { FAST_WRITE, type FastWriteHandler } from './fast-write.decorator.js';
import { MarkedMethods } from './marked-methods.js';

/** A mutation the lane can carry out. */
export interface FastWriteField {
  /** Mapped GraphQL type of the row it writes. */
  readonly type: string;
  readonly requirement: Requirement | undefined;
  readonly perform: (...args: Parameters<FastWriteHandler>) => Promise<object>;
}

/** All mutations marked @FastWrite, by name. */
@Injectable()
export class FastWrites {
  private found: ReadonlyMap<string, FastWriteField> | null = null;

  constructor(private readonly methods: MarkedMethods) {}

  get(field: string): FastWriteField | undefined {
    this.found ??= new Map(
      [...this.methods.with<string>(FAST_WRITE)].map(({ name, mark, requirement, call }) => [
        name,
        // The decorator takes only methods of this shape.
        { type: mark, requirement, perform: call as FastWriteField['perform'] },
      ]),
    );
    return this.found.get(field);
  }
}
