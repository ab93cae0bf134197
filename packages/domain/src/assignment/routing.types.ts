import type { Person } from '../access/person.js';
import type { ProblemArea, ProblemCategory } from '../problem/problem-codes.js';

/** What a rule asks of a problem and its enterprise. A condition left out holds for all. */
export interface RoutingCondition {
  readonly category?: ProblemCategory;
  readonly area?: ProblemArea;
  readonly districtCode?: string;
  /** true: only enterprises with a liaison officer (挂钩帮办); false: only those without. */
  readonly hasLiaison?: boolean;
}

/** A colleague, a unit (whose head or coordinator picks the person), or whoever is the enterprise's liaison officer. */
export type RoutingTarget =
  | { readonly kind: 'person'; readonly userId: string; readonly name: string }
  | { readonly kind: 'unit'; readonly unitId: string; readonly name: string }
  | { readonly kind: 'liaison' };

/** One routing rule: versioned data, edited by the coordinator. */
export interface RoutingRule {
  readonly id: string;
  readonly name: string;
  /** Among rules with as many conditions the lower one wins. */
  readonly order: number;
  readonly when: RoutingCondition;
  readonly host: RoutingTarget;
  readonly coHandlers: readonly RoutingTarget[];
}

/** What the proposal knows of the enterprise. */
export interface RoutedEnterprise {
  readonly districtCode: string | null;
  readonly liaison: Person | null;
}
