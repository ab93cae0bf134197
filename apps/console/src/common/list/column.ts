import type { ReactNode } from 'react';

/** A column of a list; also what the column chooser and the export offer. */
export interface Column<Row> {
  /** Name in the contract. */
  readonly name: string;
  /** Key of the header; `resources.<resource>.fields.<name>` when absent. */
  readonly label?: string;
  readonly render: (row: Row) => ReactNode;
  /** The contract's sort field. */
  readonly sort?: string;
  readonly align?: 'right';
  /** The export's name of this column where it has another; false where the export has none. */
  readonly exportAs?: string | false;
  /** Hidden until chosen. */
  readonly optional?: boolean;
  readonly width?: number | string;
}

/** The three lines of a card on the phone: what, who, until when. */
export interface Card {
  readonly title: ReactNode;
  readonly detail: ReactNode;
  readonly foot: ReactNode;
}

export const columnLabel = (resource: string, column: { readonly name: string; readonly label?: string }): string =>
  column.label ?? `resources.${resource}.fields.${column.name}`;
