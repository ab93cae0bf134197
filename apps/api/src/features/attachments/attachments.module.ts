import { Module } from '@nestjs/common';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { AddAttachmentService } from './add-attachment.service.js';
import { attachmentEntity } from './attachment.entity.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentSubjects } from './attachment-subjects.read-model.js';
import { RemoveAttachmentService } from './remove-attachment.service.js';

const services = [AttachmentRepository, AttachmentSubjects, AddAttachmentService, RemoveAttachmentService];

@Module({ providers: services, exports: services })
export class AttachmentsModule {
  constructor(registry: EntityRegistry) {
    registry.register(attachmentEntity);
  }
}
