import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW, type Requirement } from '../../auth/allow.decorator.js';

/** A method of the running application that carries a mark of the lane. */
export interface MarkedMethod<Mark> {
  readonly name: string;
  readonly mark: Mark;
  /** What its @Allow asks. */
  readonly requirement: Requirement | undefined;
  /** Bound to its instance. */
  readonly call: (...args: readonly unknown[]) => unknown;
}

/** Finds marked methods among the providers. */
@Injectable()
export class MarkedMethods {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  *with<Mark>(key: string): Generator<MarkedMethod<Mark>> {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const target: unknown = instance;
      if (typeof target !== 'object' || target === null || !metatype) continue;
      const prototype = Object.getPrototypeOf(target) as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = (prototype as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const mark = this.reflector.get<Mark | undefined>(key, method);
        if (mark === undefined) continue;
        const requirement = this.reflector.getAllAndOverride<Requirement | undefined>(ALLOW, [method, metatype]);
        yield { name, mark, requirement, call: (method as MarkedMethod<Mark>['call']).bind(target) };
      }
    }
  }
}
