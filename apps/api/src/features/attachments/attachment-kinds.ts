import yauzl from 'yauzl';

export type PictureKind = 'jpeg' | 'png' | 'webp';
export type DocumentKind = 'pdf' | 'docx' | 'xlsx';

/** What a file is, by its content; its name and the type the client claims count for nothing. */
export type DetectedKind = PictureKind | DocumentKind | null;

export const mediaTypes: Readonly<Record<DocumentKind | 'jpeg' | 'webp', string>> = {
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const MAX_PARTS = 2_000;

export async function detectKind(bytes: Buffer): Promise<DetectedKind> {
  const head = bytes.subarray(0, 12).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  if (head.startsWith('%PDF-')) return 'pdf';
  return head.startsWith('PK\x03\x04') ? officeKind(bytes) : null;
}

export const isPicture = (kind: DetectedKind): kind is PictureKind =>
  kind === 'jpeg' || kind === 'png' || kind === 'webp';

/** A document of Word or Excel without macros and without a password; any other archive is nothing we take. */
async function officeKind(bytes: Buffer): Promise<'docx' | 'xlsx' | null> {
  const names = new Set<string>();
  try {
    const archive = await yauzl.fromBufferPromise(bytes);
    if (archive.entryCount > MAX_PARTS) return null;
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted() || /vbaProject|\.(exe|dll|js|vbs|bat|cmd|scr|html?)$/i.test(entry.fileName)) return null;
      names.add(entry.fileName);
    }
  } catch {
    return null;
  }
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : null;
}
