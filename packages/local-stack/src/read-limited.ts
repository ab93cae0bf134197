import type { Readable } from 'node:stream';

/** The whole stream; more than `limit` bytes are read to the end, as SMTP wants, but not kept, and fail with code 552. */
export async function readLimited(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= limit) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  if (size <= limit) return Buffer.concat(chunks);
  throw Object.assign(new Error(`Message larger than ${limit} bytes`), { responseCode: 552 });
}
