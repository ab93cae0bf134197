import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { AssignmentProposalLookup } from '../candidates/assignment-proposal-lookup.read-model.js';
import { CandidatesReadModel } from '../candidates/candidates.read-model.js';
import { CandidateListOptions } from './candidate.inputs.js';
import { AssignmentProposal, CandidateList } from './candidate.model.js';

/** For whoever assigns: the coordinator, and the head who moves work inside the unit. */
@Resolver()
export class CandidateResolver {
  constructor(
    private readonly proposals: AssignmentProposalLookup,
    private readonly candidates: CandidatesReadModel,
  ) {}

  @Allow('assignment.handOver')
  @Query(() => AssignmentProposal, { nullable: true, description: 'Null when there is no such problem within reach.' })
  assignmentProposal(
    @Args('problemId', { type: () => ID }) problemId: string,
    @CurrentActor() actor: Actor,
  ): Promise<AssignmentProposal | null> {
    return this.proposals.of(actor, problemId);
  }

  @Allow('assignment.handOver')
  @Query(() => CandidateList, { description: 'Handlers within reach, the least busy first.' })
  assignmentCandidates(
    @Args('options', { type: () => CandidateListOptions, nullable: true }) options: CandidateListOptions | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<CandidateList> {
    return this.candidates.list(actor, options);
  }
}
