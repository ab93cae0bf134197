import { Module } from '@nestjs/common';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { ChangePasswordService } from './change-password.service.js';
import { MeReadModel } from './me.read-model.js';
import { PasswordService } from './password.service.js';
import { PeopleListReadModel } from './people-list.read-model.js';
import { PersonLookup } from './person-lookup.read-model.js';
import { personEntity, unitEntity } from './person.entity.js';
import { SaveUnitService } from './save-unit.service.js';
import { SaveUserService } from './save-user.service.js';
import { SavedViewRepository } from './saved-view.repository.js';
import { SignInService } from './sign-in.service.js';
import { SignOutService } from './sign-out.service.js';
import { UnitLookup } from './unit-lookup.read-model.js';
import { UnitListReadModel } from './unit-list.read-model.js';
import { UnitPathRepository } from './unit-path.repository.js';
import { UnitRepository } from './unit.repository.js';
import { UnlockUserService } from './unlock-user.service.js';
import { UserListReadModel } from './user-list.read-model.js';
import { UserRepository } from './user.repository.js';

const session = [
  PasswordService,
  SignInService,
  SignOutService,
  ChangePasswordService,
  MeReadModel,
  SavedViewRepository,
];
const users = [UserRepository, UserListReadModel, SaveUserService, UnlockUserService];
const units = [UnitRepository, UnitPathRepository, UnitListReadModel, UnitLookup, SaveUnitService];
const people = [PersonLookup, PeopleListReadModel];

@Module({
  providers: [...session, ...users, ...units, ...people],
  exports: [...session, ...users, ...units, ...people],
})
export class IdentityModule {
  constructor(entities: EntityRegistry) {
    entities.register(personEntity, unitEntity);
  }
}
