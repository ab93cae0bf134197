import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { MemberRole, TeamKind } from './team-kind.js';

/** One person's time in a team; both days are included, an open end lasts. */
export interface Membership {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay | null;
}

/** An enterprise a team looks after, with dates. */
export interface TeamEnterprise {
  readonly enterpriseId: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay | null;
}

export interface Team {
  readonly id: string;
  readonly bureauId: string;
  readonly kind: TeamKind;
  /** Without the kind: 高企培育. */
  readonly name: string;
  readonly purpose: string;
  /** The unit that leads it. */
  readonly unitPath: string;
  readonly foundedOn: ShanghaiDay;
  readonly dissolvedOn: ShanghaiDay | null;
  /** The document that formed it. */
  readonly basisDocumentId: string | null;
  readonly memberships: readonly Membership[];
  readonly enterprises: readonly TeamEnterprise[];
}
