import { Module } from '@nestjs/common';
import { PersonLoader } from './graphql/person-loader.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { SavedViewResolver } from './graphql/saved-view.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { UnitFieldsResolver } from './graphql/unit-fields.resolver.js';
import { UnitResolver } from './graphql/unit.resolver.js';
import { UserFieldsResolver } from './graphql/user-fields.resolver.js';
import { UserResolver } from './graphql/user.resolver.js';
import { IdentityModule } from './identity.module.js';

@Module({
  imports: [IdentityModule],
  providers: [
    SessionResolver,
    UserResolver,
    UserFieldsResolver,
    UnitResolver,
    UnitFieldsResolver,
    PersonResolver,
    PersonLoader,
    SavedViewResolver,
  ],
  exports: [PersonLoader],
})
export class IdentityApiModule {}
