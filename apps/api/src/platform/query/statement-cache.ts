import { Injectable } from '@nestjs/common';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { compileDetail } from './compile-detail.js';
import { filterShape } from './compile-filter.js';
import { compileList, type Compiled } from './compile-list.js';
import { scopeShape } from './compile-scope.js';
import type { EntityMap } from './entity-map.js';
import { EntityRegistry } from './entity-registry.js';
import type { ReadRequest } from './read-request.js';
import type { RootField } from './root-field.js';
import { directiveVariables, objectType, selectedFields, type Selected } from './selection.js';
import { StatementNames } from './statement-names.js';

/** A compiled statement and its name, which it gets when it is used again. */
export interface Statement extends Compiled {
  name: string | null;
  uses: number;
}

/** Everything compiled for one field of one document. */
interface Family {
  readonly directiveVariables: readonly string[];
  /** Permissions whose scope is part of the text. */
  permissions: readonly Permission[];
  readonly statements: Map<string, Statement>;
}

const MAX_SHAPES = 100;

/**
 * Statements by document and shape. A document lives as long as the server keeps it parsed; a shape is everything that
 * changes the text: which conditions, which order, which way of the scope. Values never are part of it.
 */
@Injectable()
export class StatementCache {
  private readonly families = new WeakMap<FieldNode, Family>();

  constructor(
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  statementFor(field: RootField, request: ReadRequest): Statement {
    const [node] = field.nodes;
    // The same key asked for twice and merged: correct, but not worth remembering.
    if (!node || field.nodes.length > 1) return { ...this.compile(field, request), name: null, uses: 0 };
    let family = this.families.get(node);
    if (!family) {
      family = {
        directiveVariables: directiveVariables(field.nodes, field.fragments),
        permissions: [],
        statements: new Map(),
      };
      this.families.set(node, family);
    }
    return this.named(family.statements.get(this.keyOf(family, field, request)) ?? this.add(family, field, request));
  }

  private add(family: Family, field: RootField, request: ReadRequest): Statement {
    const statement: Statement = { ...this.compile(field, request), name: null, uses: 0 };
    const permissions = [...new Set([...family.permissions, ...request.permissions()])];
    if (permissions.length > family.permissions.length || family.statements.size >= MAX_SHAPES)
      family.statements.clear();
    family.permissions = permissions;
    family.statements.set(this.keyOf(family, field, request), statement);
    return statement;
  }

  private named(statement: Statement): Statement {
    statement.uses += 1;
    if (statement.uses === 2) statement.name = this.names.nameOf(statement.text);
    return statement;
  }

  private keyOf(family: Family, { kind, type, scoped, variables }: RootField, request: ReadRequest): string {
    const included = family.directiveVariables.map((name) => String(variables[name]));
    const scopes = family.permissions.map((permission) => scopeShape(request.scope(permission)));
    return [kind, scoped, ...included, ...scopes, this.optionsKey(type, kind, request)].join(';');
  }

  private optionsKey(type: string, kind: RootField['kind'], request: ReadRequest): string {
    const { list } = this.registry.get(type);
    if (kind === 'detail' || !list) return '';
    const { filter, sort, page, cursor } = request.list;
    const place = cursor ? (cursor.value === null ? 'after-empty' : 'after') : page.skip > 0 ? 'skip' : 'first';
    // The page's length is part of the text: with a bound LIMIT the planner expects a tenth of the table.
    return `${sort.field} ${sort.order};${place};${page.take};${filterShape(list, filter)}`;
  }

  private compile(field: RootField, request: ReadRequest): Compiled {
    const map = this.registry.get(field.type);
    const row = objectType(field.schema, field.type);
    if (field.kind === 'detail') {
      return compileDetail(this.registry, map, row, selectedFields(field, row, field.nodes), request, field.scoped);
    }
    const { listType, selection } = field.kind === 'list' ? listSelection(field, map) : rowsSelection(field, row);
    return compileList(this.registry, map, listType, selection, request);
  }
}

function listSelection(field: RootField, map: EntityMap) {
  const listType = objectType(field.schema, `${map.type}List`);
  return { listType, selection: selectedFields(field, listType, field.nodes) };
}

function rowsSelection(field: RootField, row: GraphQLObjectType) {
  const children = selectedFields(field, row, field.nodes);
  const items: Selected = { key: 'items', name: 'items', nodes: field.nodes, children, type: row };
  return { listType: row, selection: [items] };
}
