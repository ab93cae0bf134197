import type { RoutingRuleFieldsFragment, SaveRoutingRuleInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  RemoveRoutingRuleDocument,
  RoutingRuleDocument,
  RoutingRuleListDocument,
  SaveRoutingRuleDocument,
} from './routing-rules.documents.js';

export type RoutingRule = RoutingRuleFieldsFragment;

export const saveRoutingRule = async (input: SaveRoutingRuleInput): Promise<RoutingRule> =>
  accepted((await execute(SaveRoutingRuleDocument, { input })).saveRoutingRule);

export const removeRoutingRule = async (id: string): Promise<void> => {
  accepted((await execute(RemoveRoutingRuleDocument, { id })).removeRoutingRule);
};

/** The contract keeps the rules in the order in which they are looked at; there is no other. */
export const routingRulesAdapter: ResourceAdapter<RoutingRule> = {
  list: async ({ skip, take, filter, signal }) =>
    (await execute(RoutingRuleListDocument, { options: { skip, take, filter } }, signal ? { signal } : {}))
      .routingRules,
  one: async (id, signal) => (await execute(RoutingRuleDocument, { id }, signal ? { signal } : {})).routingRule,
};
