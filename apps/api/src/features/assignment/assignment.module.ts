import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { AssignmentProposalLookup } from './candidates/assignment-proposal-lookup.read-model.js';
import { CandidatesReadModel } from './candidates/candidates.read-model.js';
import { CreateDeputyService } from './deputies/create-deputy.service.js';
import { DeputyListReadModel } from './deputies/deputy-list.read-model.js';
import { DeputyLookup } from './deputies/deputy-lookup.read-model.js';
import { DeputyRepository } from './deputies/deputy.repository.js';
import { HandOverDeputies } from './deputies/hand-over-deputies.fragment.js';
import { RevokeDeputyService } from './deputies/revoke-deputy.service.js';
import { RoutingListReadModel } from './routing/routing-list.read-model.js';
import { RoutingRuleRepository } from './routing/routing-rule.repository.js';
import { RoutingTargets } from './routing/routing-targets.read-model.js';
import { SaveRoutingRuleService } from './routing/save-routing-rule.service.js';

const routing = [RoutingRuleRepository, RoutingTargets, RoutingListReadModel, SaveRoutingRuleService];
const candidates = [CandidatesReadModel, AssignmentProposalLookup];
const deputies = [
  DeputyRepository,
  DeputyLookup,
  HandOverDeputies,
  DeputyListReadModel,
  CreateDeputyService,
  RevokeDeputyService,
];

/** Who handles what: routing rules, candidates with their load, deputies. Knows problems by their tables only. */
@Module({
  imports: [IdentityModule],
  providers: [...routing, ...candidates, ...deputies],
  exports: [...routing, ...candidates, ...deputies],
})
export class AssignmentModule {}
