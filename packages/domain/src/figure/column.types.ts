/** How a cell of a figure's rows is read and shown. Ids are shown as the name of what they point to. */
export type ColumnKind =
  | { readonly kind: 'text' | 'number' | 'day' | 'moment' | 'yes' | 'yuan' | 'percent' }
  | { readonly kind: 'code'; readonly labels: Readonly<Record<string, string>> }
  | { readonly kind: 'unit' | 'person' | 'team' | 'enterprise' | 'activity' };

/** One column of the table behind a figure. */
export type RowColumn<F extends string = string> = ColumnKind & {
  /** A filterable field of the subject, or the row itself. */
  readonly field: F | 'id';
  /** The field's own label unless said. */
  readonly label?: string;
};

/** The page a row opens: `/resource/id/show`. */
export interface RowLink<F extends string = string> {
  /** Of the console. */
  readonly resource: string;
  /** The field that holds the page's id; the row's own unless said. */
  readonly field?: F;
}

export interface SubjectRows<F extends string = string> {
  readonly link: RowLink<F>;
  /** The first says what the row is called. */
  readonly columns: ReadonlyArray<RowColumn<F>>;
}
