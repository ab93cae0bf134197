import fc from 'fast-check';
import { addDays, fromShanghai, shanghaiDayOf } from '../src/deadline/shanghai-time.js';
import {
  figureSubjectNames,
  subjectOf,
  type FigureRow,
  type FigureSubject,
  type Ledger,
} from '../src/figure/figure-subjects.js';
import type { FieldDescriptor } from '../src/query/subject-fields.js';

const days = fc.integer({ min: 0, max: 500 }).map((offset) => addDays(shanghaiDayOf('2021-11-01'), offset));

/** Texts figures ask for, so that some rows of a random ledger are counted. */
const knownTexts = ['纪法小课', '一本好书推荐', '二十大学习微课堂'];
/** Codes figures ask for, drawn more often than the rest. */
const asked = [
  'ARCHIVED',
  'TO_RECORD',
  'THEORY_STUDY',
  'VOLUNTEERING',
  'SPEAKER',
  'EPIDEMIC',
  'CLOSED',
  'RESOLVED',
  'PUBLISHED',
  'NONE',
];

function valueFor(field: FieldDescriptor): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'day':
      return days;
    case 'date':
      return fc.tuple(days, fc.integer({ min: 0, max: 1439 })).map(([day, minutes]) => fromShanghai(day, minutes));
    case 'number':
      return fc.integer({ min: 0, max: 2025 });
    case 'boolean':
      return fc.boolean();
    case 'enum': {
      const often = (field.values ?? []).filter((value) => asked.includes(value));
      const any = fc.constantFrom(...(field.values ?? ['320812', '320804']));
      return often.length === 0 ? any : fc.oneof(any, fc.constantFrom(...often));
    }
    case 'id':
      return fc.constantFrom('a', 'b', 'c');
    default:
      return fc.constantFrom(...knownTexts);
  }
}

const rowOf = (subject: FigureSubject): fc.Arbitrary<FigureRow> =>
  fc.record(
    Object.fromEntries(
      Object.entries(subjectOf(subject).fields).map(([name, field]) => [
        name,
        field.many === true
          ? fc.array(valueFor(field), { maxLength: 2 })
          : fc.oneof({ weight: 9, arbitrary: valueFor(field) }, { weight: 1, arbitrary: fc.constant(null) }),
      ]),
    ),
  ) as fc.Arbitrary<object> as fc.Arbitrary<FigureRow>;

/** Ledgers with up to so many rows per subject, ids `subject-n`. */
export const ledgers = (rows = 12): fc.Arbitrary<Ledger> =>
  fc.record(
    Object.fromEntries(
      figureSubjectNames.map((subject) => [
        subject,
        fc
          .array(rowOf(subject), { maxLength: rows })
          .map((list) => list.map((row, index) => ({ ...row, id: `${subject}-${index}` }))),
      ]),
    ),
  );
