import type { Filter } from '../query/filter.js';
import type { FigureSubject } from './figure-subjects.js';
import type { Period } from './period.js';

interface RuleBase {
  readonly code: string;
  readonly name: string;
  /** What is wrong with a row it finds, and what to do. */
  readonly words: string;
}

/** Rows there should be none of. */
export interface RowsRule extends RuleBase {
  readonly kind: 'rows';
  readonly subject: FigureSubject;
  readonly where: (period: Period) => Filter;
}

/** Two numbers of one row that must stand in a relation; rows where either is empty are left alone. */
export interface CompareRule extends RuleBase {
  readonly kind: 'compare';
  readonly subject: FigureSubject;
  readonly where: (period: Period) => Filter;
  readonly left: string;
  readonly relation: Relation;
  readonly right: string;
}

/** Numbers of each group run from 1 without gaps. */
export interface GapsRule extends RuleBase {
  readonly kind: 'gaps';
  readonly subject: FigureSubject;
  readonly where: (period: Period) => Filter;
  readonly groupBy: string;
  readonly groupName: string;
  readonly number: string;
}

/** A number that belongs to one thing only. */
export interface RepeatsRule extends RuleBase {
  readonly kind: 'repeats';
  readonly subject: FigureSubject;
  readonly where: (period: Period) => Filter;
  /** What the number is called, and its field. */
  readonly noun: string;
  readonly value: string;
  /** The field of the thing it belongs to. */
  readonly of: string;
}

/** Two figures that must stand in a relation. */
export interface AgreeRule extends RuleBase {
  readonly kind: 'agree';
  readonly left: string;
  readonly relation: Relation;
  readonly right: string;
}

export type Relation = '=' | '>=';
export type ConsistencyRule = RowsRule | CompareRule | GapsRule | RepeatsRule | AgreeRule;

/** Something found, linked to its rows. */
export interface ConsistencyFinding {
  readonly rule: string;
  /** A Chinese sentence. */
  readonly message: string;
  /** Null for two figures that disagree: each opens its own rows. */
  readonly subject: FigureSubject | null;
  readonly rowIds: readonly string[];
  readonly figures: readonly string[];
}
