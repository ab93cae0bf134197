import type { AttachmentFieldsFragment, EventFieldsFragment } from '../gql/graphql.js';
import type { ListOptions, ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  HighTechStepByIdDocument,
  HighTechStepListDocument,
  ResearchOutcomeByIdDocument,
  ResearchOutcomeListDocument,
  ResearchSpendingByIdDocument,
  ResearchSpendingListDocument,
  SaveHighTechStepDocument,
  SaveResearchOutcomeDocument,
  SaveResearchSpendingDocument,
  SaveTechnologyContractDocument,
  TechnologyContractByIdDocument,
  TechnologyContractListDocument,
} from './innovation.documents.js';

/** A row of any of the four registers: what all have, and what some have besides. */
export interface FactRow {
  readonly id: string;
  readonly version: number;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly districtName?: string | null;
  readonly teamId?: string | null;
  readonly teamName?: string | null;
  readonly unitId?: string | null;
  readonly unitName?: string | null;
  readonly recordedById: string;
  readonly recordedByName?: string | null;
  readonly on: string;
  readonly evidenceCount: number;
  readonly year?: number;
  readonly quarter?: number;
  readonly amountFen?: number;
  readonly number?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly stage?: string;
}

export interface FactDetail extends FactRow {
  readonly attachments: readonly AttachmentFieldsFragment[];
  readonly events: readonly EventFieldsFragment[];
}

const asked = ({ signal, ...options }: ListOptions) => [{ options }, signal ? { signal } : {}] as const;
const by = (id: string, signal?: AbortSignal) => [{ id }, signal ? { signal } : {}] as const;

export const spendingsAdapter: ResourceAdapter<FactRow | FactDetail> = {
  list: async (options) => (await execute(ResearchSpendingListDocument, ...asked(options))).researchSpendings,
  one: async (id, signal) => (await execute(ResearchSpendingByIdDocument, ...by(id, signal))).researchSpending,
};

export const contractsAdapter: ResourceAdapter<FactRow | FactDetail> = {
  list: async (options) => (await execute(TechnologyContractListDocument, ...asked(options))).technologyContracts,
  one: async (id, signal) => (await execute(TechnologyContractByIdDocument, ...by(id, signal))).technologyContract,
};

export const outcomesAdapter: ResourceAdapter<FactRow | FactDetail> = {
  list: async (options) => (await execute(ResearchOutcomeListDocument, ...asked(options))).researchOutcomes,
  one: async (id, signal) => (await execute(ResearchOutcomeByIdDocument, ...by(id, signal))).researchOutcome,
};

export const stepsAdapter: ResourceAdapter<FactRow | FactDetail> = {
  list: async (options) => (await execute(HighTechStepListDocument, ...asked(options))).highTechSteps,
  one: async (id, signal) => (await execute(HighTechStepByIdDocument, ...by(id, signal))).highTechStep,
};

/** What every form of these registers sends. */
export interface SavedFact {
  readonly id: string;
  readonly expectedVersion?: number;
  readonly enterpriseId: string;
  readonly teamId: string | null;
}

type Save<Own> = (input: SavedFact & Own, idempotencyKey: string) => Promise<string>;

interface Amount {
  readonly amountFen: number;
}

/** Each saves and gives the id. @throws RefusalError with the field at fault */
export const saveSpending: Save<Amount & { readonly year: number; readonly quarter: number }> = async (input, key) =>
  accepted((await execute(SaveResearchSpendingDocument, { input }, { idempotencyKey: key })).saveResearchSpending).id;

interface Contract extends Amount {
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly registeredOn: string;
}

export const saveContract: Save<Contract> = async (input, key) =>
  accepted((await execute(SaveTechnologyContractDocument, { input }, { idempotencyKey: key })).saveTechnologyContract)
    .id;

interface Outcome {
  readonly kind: string;
  readonly title: string;
  readonly achievedOn: string;
}

export const saveOutcome: Save<Outcome> = async (input, key) =>
  accepted((await execute(SaveResearchOutcomeDocument, { input }, { idempotencyKey: key })).saveResearchOutcome).id;

export const saveStep: Save<{ readonly stage: string; readonly reachedOn: string }> = async (input, key) =>
  accepted((await execute(SaveHighTechStepDocument, { input }, { idempotencyKey: key })).saveHighTechStep).id;
