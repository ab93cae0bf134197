import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { getArgumentValues } from 'graphql';
import { accessRefusal } from '../../auth/authorise.js';
import type { Principal } from '../../auth/principal.js';
import { Refusal } from '../../graphql/common.model.js';
import { logFailure } from '../../graphql/error-log.plugin.js';
import { Log } from '../../logging/log.js';
import { knownAnswer, type Known } from '../known-answer.js';
import { objectType, type Selected } from '../selection.js';
import { failureBody, failureOf } from './failure-body.js';
import { FastWrites, type FastWriteField } from './fast-writes.js';
import type { LaneOperation } from './lane-documents.js';

interface Write {
  readonly selected: Selected;
  readonly field: FastWriteField;
  readonly input: never;
}

/**
 * Carries out one mutation marked @FastWrite. Before the command starts, anything unusual is left to Apollo; afterwards
 * the lane answers whatever happens, since a command must not run twice.
 */
@Injectable()
export class WriteLane {
  constructor(
    private readonly fields: FastWrites,
    private readonly log: Log,
  ) {}

  /** The response body, or null when nothing has been done and Apollo is to answer. */
  async answer(operation: LaneOperation, principal: Principal, idempotencyKey: string | null): Promise<string | null> {
    const write = this.plan(operation, principal);
    if (!write) return null;
    const { selected, field, input } = write;
    const { schema, fragments, variables: variableValues } = operation;
    const info = { schema, fragments, variableValues, fieldNodes: selected.nodes };
    try {
      const result = await field.perform(input, info, principal.actor, idempotencyKey);
      const answer =
        result instanceof Refusal
          ? // Read by the names of its fields, which a class does not declare as an index.
            knownAnswer(info, objectType(schema, Refusal.name), result as unknown as Known)
          : result;
      return `{"data":{"${selected.key}":${JSON.stringify(answer)}}}\n`;
    } catch (error) {
      const failure = failureOf(error, selected);
      logFailure(this.log, failure, randomUUID(), operation.name);
      return failureBody(failure);
    }
  }

  private plan(operation: LaneOperation, principal: Principal): Write | null {
    const [selected, ...others] = operation.roots;
    const field = selected && this.fields.get(selected.name);
    const definition = selected && operation.schema.getMutationType()?.getFields()[selected.name];
    const node = selected?.nodes[0];
    if (!field || !definition || !node || others.length > 0) return null;
    if (accessRefusal(field.requirement, principal) !== null) return null;
    const { input } = getArgumentValues(definition, node, operation.variables);
    return { selected, field, input: input as never };
  }
}
