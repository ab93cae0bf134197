import { columnLabel, type ListColumns, type ListMapping } from './list-columns.js';

/** A row of a file: header → cell, as text. */
export type ListCells = Readonly<Record<string, string | number | null | undefined>>;

export interface ListFault {
  /** The header as it stands in the file, or our own name of the column when the file has none. */
  readonly column: string;
  readonly message: string;
}

export type ParsedCell<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** One row being read: gives cells by field and gathers everything wrong with them. */
export class ListRow<F extends string> {
  private readonly faults: ListFault[] = [];

  constructor(
    private readonly columns: ListColumns<F>,
    private readonly mapping: ListMapping<F>,
    private readonly cells: ListCells,
  ) {}

  /** Text without needless spaces; null for an empty cell, a dash, a column the file has not. */
  text(field: F): string | null {
    const header = this.mapping[field];
    const value = header !== undefined && Object.hasOwn(this.cells, header) ? this.cells[header] : undefined;
    // Copied from elsewhere, cells hold marks that nobody sees; two numbers would look the same and not be.
    const text = String(value ?? '')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' || text === '-' || text === '—' || text === '/' ? null : text;
  }

  /** Text that must not be longer; null, with a fault, when it is. */
  short(field: F, most: number): string | null {
    return this.read(field, (text) =>
      [...text].length > most
        ? { ok: false, message: `${columnLabel(this.columns, field)}不能超过 ${most} 字。` }
        : { ok: true, value: text },
    );
  }

  read<T>(field: F, parse: (text: string) => ParsedCell<T>): T | null {
    const text = this.text(field);
    if (text === null) return null;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    this.fault(field, parsed.message);
    return null;
  }

  /** A word of a list of labels, or one of its other names. */
  code<C extends string>(
    field: F,
    labels: Readonly<Record<C, string>>,
    others: Readonly<Record<string, NoInfer<C>>> = {},
  ) {
    return this.read<C>(field, (text) => {
      const [code] = (Object.entries(labels) as Array<[C, string]>).find(([, label]) => label === text) ?? [];
      const known = code ?? (Object.hasOwn(others, text) ? others[text] : undefined);
      if (known !== undefined) return { ok: true, value: known };
      const choice = Object.values<string>(labels).join('、');
      return { ok: false, message: `不认识“${text.slice(0, 30)}”：应为${choice}。` };
    });
  }

  /** Something said about a field; one sentence for each is enough. */
  fault(field: F, message: string): void {
    const column = this.mapping[field] ?? columnLabel(this.columns, field);
    if (!this.faults.some((fault) => fault.column === column)) this.faults.push({ column, message });
  }

  get errors(): readonly ListFault[] {
    return this.faults;
  }
}

/** Whose names stand there, with blanks within or between them: no name is one character, so 张 三 is one person. */
function namesOfWords(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  let begun = '';
  for (const word of words) {
    if (begun === '' && /^\p{Script=Han}$/u.test(word)) begun = word;
    else {
      names.push(begun + word);
      begun = '';
    }
  }
  if (begun === '') return names;
  const last = names.pop() ?? '';
  return [...names, last + begun];
}

/** Names in one cell: 张三、李四；王五. */
export const namesIn = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(/[;；,，、|]+/).flatMap((part) => namesOfWords(part.split(/\s+/).filter(Boolean)))),
];
