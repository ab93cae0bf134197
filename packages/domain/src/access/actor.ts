import type { Role } from './role.js';

/** A signed-in person as every decision sees them. Unit paths are materialised: they start and end with '/'. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly bureauId: string;
  readonly unitId: string;
  /** Path of the own unit, e.g. '/bureau/office/'. */
  readonly unitPath: string;
  /** Path of the nearest bureau or district bureau above the own unit, itself included. */
  readonly orgPath: string;
  readonly roles: readonly Role[];
  /** Units this person supervises as 分管领导. */
  readonly supervisedUnitPaths: readonly string[];
  /** Absent colleagues this person acts for at present (代理), each as they would act themselves; absent = none. */
  readonly actingFor?: readonly Actor[];
  /** Set on an absent colleague in whose place somebody acts: who that is. */
  readonly deputy?: ActingDeputy;
}

/** Who really acts where a deputy acts in a colleague's place. */
export interface ActingDeputy {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  /** Everybody this person stands for at present, themselves first. */
  readonly standsFor: readonly string[];
}

export const hasRole = (actor: Actor, role: Role): boolean => actor.roles.includes(role);

/** Whether a unit path lies under another one, itself included. */
export const isUnder = (path: string, prefix: string): boolean => path.startsWith(prefix);
