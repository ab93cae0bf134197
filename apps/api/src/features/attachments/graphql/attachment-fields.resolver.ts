import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../identity/graphql/person.model.js';
import { Attachment } from './attachment.model.js';

/** Relations to other features. The read path brings them along; nothing is fetched here. */
@Resolver(() => Attachment)
export class AttachmentFieldsResolver {
  @ResolveField(() => Person, { nullable: true })
  uploadedBy(@Parent() attachment: { readonly uploadedBy?: object | null }): object | null {
    return attachment.uploadedBy ?? null;
  }
}
