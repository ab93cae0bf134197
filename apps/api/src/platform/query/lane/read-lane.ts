import { Injectable } from '@nestjs/common';
import { getArgumentValues } from 'graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { accessRefusal } from '../../auth/authorise.js';
import type { Principal } from '../../auth/principal.js';
import type { ListOptions } from '../list-request.js';
import { ReadService } from '../read.service.js';
import type { Selected } from '../selection.js';
import { FastReads, type FastReadField } from './fast-reads.js';
import type { LaneOperation } from './lane-documents.js';

interface RootRead {
  readonly selected: Selected;
  readonly field: FastReadField;
  readonly subject: string | ListOptions;
}

/** Answers queries whose root fields are all marked @FastRead: PostgreSQL's JSON text goes out as it is. */
@Injectable()
export class ReadLane {
  constructor(
    private readonly fields: FastReads,
    private readonly reads: ReadService,
  ) {}

  /** What to read for each root field; null when one of them is not marked, or not open to this caller. */
  private plan(operation: LaneOperation, principal: Principal): readonly RootRead[] | null {
    const definitions = operation.schema.getQueryType()?.getFields() ?? {};
    const reads: RootRead[] = [];
    for (const selected of operation.roots) {
      const field = this.fields.get(selected.name);
      const definition = definitions[selected.name];
      const [node] = selected.nodes;
      if (!field || !definition || !node || accessRefusal(field.requirement, principal) !== null) return null;
      const args = getArgumentValues(definition, node, operation.variables);
      const subject = field.kind === 'detail' ? String(args['id']) : ((args['options'] as ListOptions | null) ?? {});
      reads.push({ selected, field, subject });
    }
    return reads.length > 0 ? reads : null;
  }

  /** The response body, or null when Apollo is to answer. */
  async answer(operation: LaneOperation, principal: Principal): Promise<string | null> {
    const reads = this.plan(operation, principal);
    if (!reads) return null;
    const parts = await Promise.all(reads.map((root) => this.readRoot(root, operation, principal.actor)));
    return `{"data":{${parts.join(',')}}}\n`;
  }

  private async readRoot({ selected, field, subject }: RootRead, operation: LaneOperation, actor: Actor) {
    const { schema, fragments, variables } = operation;
    const { kind, type } = field;
    const root = { schema, fragments, variables, kind, type, scoped: true, nodes: selected.nodes };
    const answer = await this.reads.read(root, actor, subject);
    const json = answer?.completion ? JSON.stringify(this.reads.parse(answer, actor)) : (answer?.json ?? 'null');
    return `"${selected.key}":${json}`;
  }
}
