import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The routes ask for less; this is the net below them. */
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
  readonly bytes: Buffer;
}

/**
 * The file in the field `file`. What is too much is read and dropped: a client that is still sending hears no answer.
 * @throws BadRequestException when the request has none, PayloadTooLargeException
 */
export async function uploadedFile(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  const part = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
  const bytes = part && (await receive(part.file, part.fieldname === 'file' ? maxBytes : 0));
  if (!part || part.fieldname !== 'file')
    throw new BadRequestException({ code: 'NO_FILE', message: '请选择要上传的文件。' });
  if (bytes) return { fileName: part.filename, bytes };
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  throw new PayloadTooLargeException({
    code: 'TOO_LARGE',
    message: `文件超过 ${megabytes} MB，请压缩或拆分后再上传。`,
  });
}

async function receive(stream: Readable & { readonly truncated?: boolean }, maxBytes: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += (piece as Buffer).length;
    if (size <= maxBytes) pieces.push(piece as Buffer);
  }
  return size > maxBytes || stream.truncated ? null : Buffer.concat(pieces, size);
}
