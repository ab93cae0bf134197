import { Injectable } from '@nestjs/common';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import type { WorkbookCell, WorkbookColumn } from '../files/workbook-file.js';

/** A row as the read path answers it: keys are the fields of the selection. */
export type ExportRow = Readonly<Record<string, unknown>>;

export interface ExportColumn extends WorkbookColumn {
  /** As clients name it: `columns: ["name", "districtName"]`. */
  readonly name: string;
  /** What it needs of the row, as a GraphQL selection: `name`, or `contacts { name phone }`. */
  readonly selection: string;
  readonly value: (row: ExportRow) => WorkbookCell;
}

/**
 * A list that can be exported. A feature registers its own from its module's constructor:
 *
 *     constructor(exports: ExportRegistry) { exports.register(problemExport); }
 *
 * The list itself (filter, sort, scope, masking) is the entity map's; here are only the columns and who may take them out.
 */
export interface ExportResource {
  /** As in `startExport(resource)`: enterprises, problems, visits. */
  readonly resource: string;
  /** Chinese: 企业. */
  readonly label: string;
  /** Mapped GraphQL type and the type of its list. */
  readonly type: string;
  readonly listType: string;
  /** Its reach is the scope of the exported rows. */
  readonly permission: Permission;
  readonly columns: readonly ExportColumn[];
}

/** Everything that can be exported. */
@Injectable()
export class ExportRegistry {
  private readonly resources = new Map<string, ExportResource>();

  /** @throws Error when a resource is registered twice */
  register(resource: ExportResource): void {
    if (this.resources.has(resource.resource)) throw new Error(`export of ${resource.resource} is registered twice`);
    this.resources.set(resource.resource, resource);
  }

  find(resource: string): ExportResource | undefined {
    return this.resources.get(resource);
  }

  all(): readonly ExportResource[] {
    return [...this.resources.values()];
  }
}

export const exportJobKind = ({ resource }: Pick<ExportResource, 'resource'>): string =>
  `EXPORT_${resource.toUpperCase()}`;
