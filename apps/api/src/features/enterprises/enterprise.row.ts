/** One contact as stored. */
export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly consent: boolean;
  readonly consentAt: Date | null;
  readonly isPrimary: boolean;
  readonly active: boolean;
}

/** What the register says about an enterprise; the columns a person can change, and who looks after it. */
export interface EnterpriseFields {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly creditCode: string | null;
  readonly districtCode: string | null;
  readonly industry: string | null;
  readonly status: string;
  readonly address: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly foundedOn: string | null;
  readonly registeredCapital: string | null;
  readonly highTechStage: string;
  readonly tags: readonly string[];
}

/** The aggregate as commands read and write it. */
export interface EnterpriseRow extends EnterpriseFields {
  readonly id: string;
  readonly bureauId: string;
  readonly unitPath: string;
  readonly liaisonUserId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Version of its last event. */
  readonly version: number;
  readonly contacts: readonly ContactRow[];
}

export const enterpriseFieldNames = [
  'name',
  'formerNames',
  'creditCode',
  'districtCode',
  'industry',
  'status',
  'address',
  'longitude',
  'latitude',
  'foundedOn',
  'registeredCapital',
  'highTechStage',
  'tags',
] as const satisfies readonly (keyof EnterpriseFields)[];
