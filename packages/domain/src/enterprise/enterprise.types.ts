import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { EnterpriseStatus } from './enterprise-status.js';
import type { HighTechStage } from './high-tech-stage.js';
import type { Industry } from './industry.js';

/** 企业联络员. Reminders go only to those who agreed (consent). */
export interface ContactInput {
  readonly name: string;
  readonly title?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly consent?: boolean;
  readonly isPrimary?: boolean;
}

/** An enterprise as typed in a form or read from a list; undefined = not said, null = known to be none. */
export interface EnterpriseInput {
  readonly name: string;
  /** Null only where the register has none yet. */
  readonly creditCode?: string | null;
  readonly formerNames?: readonly string[];
  /** Six digits, in Huai'an or not; entered, never derived from the credit code. */
  readonly districtCode?: string | null;
  readonly industry?: Industry | null;
  readonly status?: EnterpriseStatus;
  readonly address?: string | null;
  /** Degrees, WGS-84 or GCJ-02 as entered. */
  readonly longitude?: number | null;
  readonly latitude?: number | null;
  readonly foundedOn?: ShanghaiDay | null;
  /** As the register writes it, e.g. 100万元人民币. */
  readonly registeredCapital?: string | null;
  readonly highTechStage?: HighTechStage;
  readonly tags?: readonly string[];
  readonly contacts?: readonly ContactInput[];
}

export interface FieldFault {
  /** Path of the field, e.g. `contacts.0.phone`. */
  readonly field: string;
  readonly code: 'REQUIRED' | 'LENGTH' | 'FORMAT' | 'RANGE' | 'CREDIT_CODE' | 'TOO_MANY';
  /** A Chinese sentence for the person who typed it. */
  readonly message: string;
}
