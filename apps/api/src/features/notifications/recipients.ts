/** A colleague who can be told: always in-app, by mail where an address is known. */
export interface Colleague {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
}

/** The person of an enterprise who is told first; null fields where the register has nobody. */
export interface EnterpriseContact {
  readonly contactId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly consent: boolean;
}

// SQL pieces shared by the read models of this feature; `u` is a user, `e` an enterprise.
export const COLLEAGUE = `jsonb_build_object('userId', u.id, 'name', u.name, 'email', u.email)`;

/** Whoever may be written to comes first, then the primary one. */
export const CONTACT_OF_ENTERPRISE = `(
  select jsonb_build_object('contactId', c.id, 'name', c.name, 'email', nullif(c.email, ''), 'consent', c.consent)
  from enterprise_contact c where c.enterprise_id = e.id and c.active
  order by (c.consent and nullif(c.email, '') is not null) desc, c.is_primary desc, c.id limit 1)`;
