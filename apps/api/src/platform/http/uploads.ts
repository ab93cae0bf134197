import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The store counts bytes and refuses with a sentence; this is the net below it. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Lets routes take one file per request as a stream; nothing is buffered or written before the route asks for it. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    limits: {
      files: 1,
      fields: 5,
      parts: 6,
      fileSize: MAX_BYTES,
      headerPairs: 50,
      fieldSize: 1_000,
      fieldNameSize: 100,
    },
    throwFileSizeLimit: false,
  });
}

export interface UploadedFile {
  /** As the client named it: for showing only. */
  readonly fileName: string;
  readonly stream: Readable;
}

/** The file in the field `file`. @throws BadRequestException when the request has none */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const part = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
  if (part?.fieldname !== 'file') throw new BadRequestException({ code: 'NO_FILE', message: '请选择要上传的文件。' });
  return { fileName: part.filename, stream: part.file };
}
