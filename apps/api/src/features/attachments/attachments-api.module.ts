import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsModule } from './attachments.module.js';
import { AttachmentFieldsResolver } from './graphql/attachment-fields.resolver.js';
import { AttachmentResolver } from './graphql/attachment.resolver.js';

@Module({
  imports: [AttachmentsModule],
  providers: [AttachmentResolver, AttachmentFieldsResolver],
  controllers: [AttachmentsController],
})
export class AttachmentsApiModule {}
