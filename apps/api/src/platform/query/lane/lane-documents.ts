import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getVariableValues, OperationTypeNode } from 'graphql';
import { MAX_TOKENS, validationLimits } from '../../graphql/limits.js';
import { excessivePage } from '../../graphql/page-limit.plugin.js';
import { directiveVariables, selectedFields, type DocumentScope, type Selected } from '../selection.js';
import { laneDocument, type LaneDocument } from './lane-document.js';
import type { LaneQuery } from './lane-query.js';
import { Recent } from './recent.js';

const DOCUMENTS = 500;
const MAX_SOURCE = 20_000;

/** A document with the root fields it selects, where no variable decides about them. */
interface Prepared extends LaneDocument {
  readonly roots: readonly Selected[] | null;
}

/** A request whose document and variables are in order. */
export interface LaneOperation extends DocumentScope {
  readonly kind: OperationTypeNode;
  readonly name: string | undefined;
  readonly fragments: LaneDocument['fragments'];
  readonly variables: Record<string, unknown>;
  readonly roots: readonly Selected[];
}

/** Documents parsed and validated once, with the same limits as Apollo's; keyed by their text. */
@Injectable()
export class LaneDocuments {
  private readonly documents = new Recent<Prepared | 'not ours'>(DOCUMENTS);

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** @returns null when Apollo is to answer, or to say what is wrong */
  operationOf(query: LaneQuery): LaneOperation | null {
    if (query.source.length > MAX_SOURCE) return null;
    const prepared = this.prepared(query);
    if (!prepared) return null;
    const { schema } = this.host;
    const { operation, fragments } = prepared;
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], query.variables);
    if (!variables || excessivePage(operation, query.variables) !== null) return null;
    const roots = prepared.roots ?? this.roots(prepared, variables);
    return { kind: operation.operation, name: operation.name?.value, schema, fragments, variables, roots };
  }

  private prepared({ source, operationName }: LaneQuery): Prepared | null {
    const key = operationName === undefined ? source : `${operationName}\n${source}`;
    let prepared = this.documents.get(key);
    if (!prepared) {
      const document = laneDocument(this.host.schema, validationLimits, MAX_TOKENS, source, operationName);
      prepared = document ? { ...document, roots: this.fixedRoots(document) } : 'not ours';
      this.documents.set(key, prepared);
    }
    return prepared === 'not ours' ? null : prepared;
  }

  private fixedRoots(document: LaneDocument): readonly Selected[] | null {
    const depends = directiveVariables([document.operation], document.fragments).length > 0;
    return depends ? null : this.roots(document, {});
  }

  private roots({ operation, fragments }: LaneDocument, variables: Record<string, unknown>): readonly Selected[] {
    const { schema } = this.host;
    const type = schema.getRootType(operation.operation);
    return type ? selectedFields({ schema, fragments, variables }, type, [operation]) : [];
  }
}
