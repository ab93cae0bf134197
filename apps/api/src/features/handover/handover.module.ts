import { Module } from '@nestjs/common';
import { AssignmentModule } from '../assignment/assignment.module.js';
import { ContactGroupsModule } from '../contact-groups/contact-groups.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { ProblemsModule } from '../problems/problems.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { CarryOutHandover } from './carry-out-handover.service.js';
import { HandoverInventory } from './handover-inventory.service.js';
import { HandoverListReadModel } from './handover-list.read-model.js';
import { PreviewHandover } from './handover-preview.service.js';
import { HandoverRepository } from './handover.repository.js';
import { MoveInventory } from './move-inventory.service.js';
import { OpenWorkReadModel } from './open-work.read-model.js';
import { PlanHandover } from './plan-handover.service.js';

const reads = [HandoverListReadModel, OpenWorkReadModel, PreviewHandover];
const writes = [HandoverInventory, PlanHandover, MoveInventory, HandoverRepository, CarryOutHandover];

/** 工作移交: everything a colleague has in hand goes to another, in one transaction. */
@Module({
  imports: [AssignmentModule, ContactGroupsModule, EnterprisesModule, ProblemsModule, ProjectsModule, TasksModule],
  providers: [...reads, ...writes],
  exports: [...reads, ...writes],
})
export class HandoverModule {}
