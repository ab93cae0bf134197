import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { type Bureau, makeBureau } from '../../../test/support/bureau-fixture.js';
import { type FeatureContext, featureContext } from '../../../test/support/feature-context.js';
import { makeZip } from '../../../test/support/make-zip.js';
import { newId } from '../../platform/database/new-id.js';
import { FileStore } from '../../platform/files/file-store.js';
import { AddAttachmentService } from './add-attachment.service.js';
import { AttachmentRepository } from './attachment.repository.js';
import { RemoveAttachmentService } from './remove-attachment.service.js';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a2be2' } });
const SCRIPT = '<script>alert(1)</script>';
const office = (part: string, ...more: string[]) =>
  makeZip([part, '[Content_Types].xml', ...more].map((name) => ({ name, content: '<x/>' })));

describe('attachments', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  let visit: string;

  beforeAll(async () => {
    context = await featureContext();
    bureau = await makeBureau(context.database);
    visit = await addVisit();
  });
  afterAll(() => context.close());

  const addVisit = async () => {
    const id = newId();
    await context.database.query(
      null,
      `insert into visit (id, bureau_id, enterprise_id, type, purpose, state, lead_id, member_ids, unit_path, related_unit_paths, participant_ids, planned_on, created_at, updated_at)
       values ($1, $2, $3, 'RESEARCH', '调研', 'PLANNED', $4, '{}', $5, '{}', array[$4::uuid], '2026-03-05', now(), now())`,
      [id, bureau.member.bureauId, newId(), bureau.member.userId, bureau.member.unitPath],
    );
    return id;
  };
  const add = (bytes: Buffer, fileName = '照片.jpg', actor: Actor = bureau.member, id = visit) =>
    context.app.get(AddAttachmentService).add({ type: 'visit', id }, { fileName, bytes }, actor);
  const kept = async (bytes: Buffer, fileName?: string) => {
    const outcome = await add(bytes, fileName);
    if (!outcome.ok) throw new Error(outcome.message);
    const { stream } = await context.app.get(FileStore).open(outcome.attachment.storageKey);
    return { ...outcome.attachment, bytes: await buffer(stream) };
  };

  it('paints pictures anew: turned, smaller, without place, camera or anything behind the pixels', async () => {
    const original = await picture(3_000, 2_000)
      .jpeg()
      .withExif({ IFD0: { Make: 'SpyPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { bytes, ...attachment } = await kept(Buffer.concat([original, Buffer.from(SCRIPT)]), '现场.jpeg');
    expect(attachment).toMatchObject({ fileName: '现场.jpg', mediaType: 'image/jpeg', width: 1_707, height: 2_560 });
    expect(bytes.includes('SpyPhone') || bytes.includes('GPS') || bytes.includes(SCRIPT)).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('keeps transparency by turning PNG into WebP', async () => {
    const png = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    expect(await kept(png, '../../etc/公章.png')).toMatchObject({
      fileName: '公章.webp',
      mediaType: 'image/webp',
      width: 40,
      height: 30,
    });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), '说明.pdf', 'application/pdf', '说明.pdf'],
    ['a PDF called .html', Buffer.from('%PDF-1.7\n'), 'x.html', 'application/pdf', 'x.html.pdf'],
    [
      'a Word document',
      office('word/document.xml'),
      '函.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '函.docx',
    ],
    [
      'a workbook called ../a.exe',
      office('xl/workbook.xml'),
      '../a.exe',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'a.exe.xlsx',
    ],
  ])('takes %s as what it is', async (_, bytes, name, mediaType, fileName) =>
    expect(await kept(bytes, name)).toMatchObject({ mediaType, fileName, width: null }),
  );

  it.each([
    ['a web page called .png', Buffer.from(`<!doctype html>${SCRIPT}`)],
    ['a drawing with a script', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`)],
    ['the antivirus test file', Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['a GIF with a script', Buffer.from(`GIF89a/*${SCRIPT}*/`)],
    ['any archive', makeZip([{ name: 'a.txt', content: 'a' }])],
    ['a workbook with macros', office('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['a document with a program in it', office('word/document.xml', 'word/embeddings/a.exe')],
    ['half an archive', office('xl/workbook.xml').subarray(0, 60)],
    [
      'a header of a JPEG before a web page',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(SCRIPT)]),
    ],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_, bytes) => expect(await add(bytes)).toMatchObject({ ok: false, code: 'BAD_TYPE' }));

  it('refuses a picture of fifty thousand pixels an edge before it is decoded', async () => {
    const small = await picture(16, 16).png().toBuffer();
    // The size in the header is all that a decoder would trust; its checksum is made right again.
    const bomb = Buffer.from(small);
    bomb.writeUInt32BE(50_000, 16);
    bomb.writeUInt32BE(50_000, 20);
    const { crc32 } = await import('node:zlib');
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    const started = Date.now();
    expect(await add(bomb)).toMatchObject({
      ok: false,
      code: 'BAD_TYPE',
      message: expect.stringContaining('1200 万像素') as string,
    });
    expect(await add(await picture(4_200, 3_100).jpeg({ quality: 1 }).toBuffer())).toMatchObject({ code: 'BAD_TYPE' });
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('refuses eleven megabytes and the 51st file', async () => {
    expect(await add(Buffer.alloc(11 * 1024 * 1024))).toMatchObject({ code: 'TOO_LARGE' });
    const full = await addVisit();
    for (let i = 0; i < 50; i += 1)
      expect(await add(Buffer.from(`%PDF-${i}`), 'a.pdf', bureau.member, full)).toMatchObject({ ok: true });
    expect(await add(Buffer.from('%PDF-'), 'a.pdf', bureau.member, full)).toMatchObject({ code: 'TOO_MANY' });
  });

  it('takes nothing for what is out of reach or is not there', async () => {
    const pdf = Buffer.from('%PDF-');
    expect(await add(pdf, 'a.pdf', bureau.districtCoordinator)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await add(pdf, 'a.pdf', bureau.member, newId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await add(pdf, 'a.pdf', bureau.member, "'; drop table visit")).toMatchObject({ code: 'NOT_FOUND' });
    const adds = context.app.get(AddAttachmentService);
    const file = { fileName: 'a.pdf', bytes: pdf };
    expect(await adds.add({ type: 'import', id: visit }, file, bureau.member)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await adds.add({ type: 'constructor', id: visit }, file, bureau.member)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('lets the uploader and the coordinator remove, and remembers it', async () => {
    const removes = context.app.get(RemoveAttachmentService);
    const { id } = await kept(Buffer.from('%PDF-1'), 'a.pdf');
    expect(await removes.remove(id, bureau.districtCoordinator)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await removes.remove(id, bureau.supervisor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await removes.remove(id, bureau.member)).toBeNull();
    expect(await removes.remove(id, bureau.member)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await context.app.get(AttachmentRepository).find(id)).toBeNull();
    const events = await context.database.query(null, 'select type from event where subject_id = $1 order by version', [
      id,
    ]);
    expect(events).toEqual([{ type: 'attachment.added' }, { type: 'attachment.removed' }]);
    const second = await kept(Buffer.from('%PDF-2'), 'b.pdf');
    expect(await removes.remove(second.id, bureau.coordinator)).toBeNull();
  });
});
