import type { SaveEnterprise } from '../save-enterprise.service.js';
import type { SaveEnterpriseInput } from './enterprise.inputs.js';

/** Fields that always have a value: null means the same as leaving them out. */
const orUnsaid = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

export function toSaveEnterprise(input: SaveEnterpriseInput): SaveEnterprise {
  return {
    id: input.id ?? null,
    expectedVersion: input.expectedVersion ?? null,
    name: orUnsaid(input.name),
    formerNames: orUnsaid(input.formerNames),
    creditCode: input.creditCode,
    districtCode: input.districtCode,
    industry: input.industry,
    status: orUnsaid(input.status),
    address: input.address,
    longitude: input.longitude,
    latitude: input.latitude,
    foundedOn: input.foundedOn,
    registeredCapital: input.registeredCapital,
    highTechStage: orUnsaid(input.highTechStage),
    tags: orUnsaid(input.tags),
    liaisonUserId: input.liaisonUserId,
    contacts: orUnsaid(input.contacts)?.map(({ id, consent, isPrimary, ...contact }) => ({
      ...contact,
      id: id ?? null,
      ...(typeof consent === 'boolean' ? { consent } : {}),
      isPrimary: isPrimary ?? false,
    })),
  };
}
