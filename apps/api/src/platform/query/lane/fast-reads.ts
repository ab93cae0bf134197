import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW, type Requirement } from '../../auth/allow.decorator.js';
import { FAST_READ, type FastReadMark } from './fast-read.decorator.js';

/** A root field the lane can answer, and what its @Allow asks. */
export interface FastReadField extends FastReadMark {
  readonly requirement: Requirement | undefined;
}

/** All queries marked @FastRead, by name, found among the resolvers of the running application. */
@Injectable()
export class FastReads {
  private found: ReadonlyMap<string, FastReadField> | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  get(field: string): FastReadField | undefined {
    this.found ??= new Map(this.discover());
    return this.found.get(field);
  }

  private *discover(): Generator<[string, FastReadField]> {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const target: unknown = instance;
      if (typeof target !== 'object' || target === null || !metatype) continue;
      const prototype = Object.getPrototypeOf(target) as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = (prototype as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const mark = this.reflector.get<FastReadMark | undefined>(FAST_READ, method);
        if (!mark) continue;
        const requirement = this.reflector.getAllAndOverride<Requirement | undefined>(ALLOW, [method, metatype]);
        yield [name, { ...mark, requirement }];
      }
    }
  }
}
