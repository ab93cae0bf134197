import { Module } from '@nestjs/common';
import { ContactGroupsModule } from './contact-groups.module.js';
import { ContactGroupFieldsResolver } from './graphql/contact-group-fields.resolver.js';
import { ContactGroupResolver } from './graphql/contact-group.resolver.js';

@Module({ imports: [ContactGroupsModule], providers: [ContactGroupResolver, ContactGroupFieldsResolver] })
export class ContactGroupsApiModule {}
