/** As an event remembers who acted. */
export interface ActorRef {
  readonly kind: 'user' | 'enterprise' | 'system';
  /** User id, contact id, or null for the system. */
  readonly id: string | null;
  readonly name: string;
  /** The deputy who acted in this person's place; absent = they acted themselves. */
  readonly deputyId?: string;
}

export const systemRef: ActorRef = { kind: 'system', id: null, name: '系统' };
