import excel from '@protobi/exceljs';
import { makeCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import { RunUserJobService } from '../../src/platform/jobs/run-user-job.service.js';
import { newId } from '../../src/platform/database/new-id.js';
import { GqlClient, signedIn } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

const JOB = 'id state counts { created unchanged failed rows } outputUrl outputName createdBy { name }';
const PREVIEW = `query ($uploadId: ID!) { importPreview(uploadId: $uploadId) { __typename
  ... on ImportPreview { headers rowCount sample mapping { header field } } ... on Refusal { code message } } }`;
const IMPORT = `mutation ($input: StartImportInput!) { startImport(input: $input) { __typename ... on Job { id } ... on Refusal { code message } } }`;
const EXPORT = `mutation ($input: StartExportInput!) { startExport(input: $input) { __typename ... on Job { id state } ... on Refusal { code message } } }`;

const TABLE = `企业名称,统一社会信用代码,区县,联系电话
淮安甲科技有限公司,${makeCreditCode('91320812', 'MA000011')},清江浦区,13812345678
淮安乙科技有限公司,${makeCreditCode('91320812', 'MA000012')},火星,
`;

describe('files over HTTP', () => {
  let api: RunningApi;
  let coordinator: GqlClient;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await signedIn(api.url, 'xietiao');
  }, 60_000);
  afterAll(() => api?.stop());

  const upload = (
    path: string,
    bytes: string | Buffer,
    client = coordinator,
    headers: Record<string, string> = { 'x-requested-with': 'zhuqi' },
    field = 'file',
  ) => {
    const form = new FormData();
    form.append(field, new Blob([Buffer.from(bytes)]), '企业.csv');
    return fetch(`${api.url}${path}`, { method: 'POST', body: form, headers: { cookie: client.cookie, ...headers } });
  };
  const get = (path: string, client = coordinator) =>
    fetch(`${api.url}${path}`, { headers: { cookie: client.cookie } });
  const run = async (id: string) => {
    await api.app.get(RunUserJobService).run(id);
    return (
      await coordinator.ask<{ job: Record<string, string> }>(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })
    ).job;
  };

  it('a table is uploaded, looked at, imported, and its bad rows come back', async () => {
    const response = await upload('/files/imports', TABLE);
    expect(response.status).toBe(201);
    const { uploadId } = (await response.json()) as { uploadId: string };
    const { importPreview } = await coordinator.ask<{ importPreview: { mapping: object[] } }>(PREVIEW, { uploadId });
    expect(importPreview).toMatchObject({ rowCount: 2, headers: ['企业名称', '统一社会信用代码', '区县', '联系电话'] });
    const { mapping } = importPreview;
    const { startImport } = await coordinator.ask<{ startImport: { id: string } }>(IMPORT, {
      input: { uploadId, mapping, dryRun: false },
    });
    const job = await run(startImport.id);
    expect(job).toMatchObject({
      state: 'DONE',
      counts: { created: 1, failed: 1, rows: 2 },
      createdBy: { name: expect.any(String) as string },
    });
    const file = await get(job['outputUrl'] ?? '');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''%/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const book = new excel.Workbook();
    await book.xlsx.load(await file.arrayBuffer());
    expect(book.worksheets[0]?.getRow(2).getCell(1).value).toBe('淮安乙科技有限公司');
    const stranger = await signedIn(api.url, 'bangban');
    expect((await get(job['outputUrl'] ?? '', stranger)).status).toBe(404);
    expect((await get(job['outputUrl'] ?? '', new GqlClient(api.url))).status).toBe(401);
    const foreign = await stranger.gql(PREVIEW, { uploadId });
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a list goes out complete to those who may take it', async () => {
    const input = { resource: 'enterprises', filter: {}, columns: ['name', 'contactPhone'] };
    const { startExport } = await coordinator.ask<{ startExport: { id: string } }>(EXPORT, { input });
    const job = await run(startExport.id);
    expect(job).toMatchObject({ state: 'DONE', outputName: expect.stringMatching(/^企业清单-.*\.xlsx$/) as string });
    const book = new excel.Workbook();
    await book.xlsx.load(await (await get(job['outputUrl'] ?? '')).arrayBuffer());
    expect(book.worksheets[0]?.getRow(2).values).toEqual([undefined, '淮安甲科技有限公司', '13812345678']);
  });

  it.each([
    ['without our header', {}, 403],
    ['with our header', { 'x-requested-with': 'zhuqi' }, 201],
  ])('an upload %s: %#', async (_, headers: Record<string, string>, status) =>
    expect((await upload('/files/imports', TABLE, coordinator, headers)).status).toBe(status),
  );

  it('refuses what is no table, too big, nameless, or from those who may not', async () => {
    const html = await upload('/files/imports', '<html>');
    expect([html.status, ((await html.json()) as { message: string }).message]).toEqual([
      400,
      expect.stringContaining('网页'),
    ]);
    expect((await upload('/files/imports', Buffer.alloc(11 * 1024 * 1024, 'a'))).status).toBe(413);
    expect((await upload('/files/imports', TABLE, coordinator, undefined, 'other')).status).toBe(400);
    expect((await upload('/files/imports', TABLE, await signedIn(api.url, 'bangban'))).status).toBe(403);
    expect((await upload('/files/imports', TABLE, new GqlClient(api.url))).status).toBe(401);
  });

  it('an attachment comes back as a download that no browser will run', async () => {
    const { rows } = await api.sql.query<{ id: string; bureau: string; path: string }>(
      "select u.id, u.bureau_id as bureau, n.path from app_user u join unit n on n.id = u.unit_id where u.username = 'bangban'",
    );
    const [member] = rows;
    const visit = newId();
    await api.sql.query(
      `insert into visit (id, bureau_id, enterprise_id, type, purpose, state, lead_id, member_ids, unit_path, related_unit_paths, participant_ids, planned_on, created_at, updated_at)
       values ($1, $2, $1, 'RESEARCH', '调研', 'PLANNED', $3, '{}', $4, '{}', array[$3::uuid], '2026-03-05', now(), now())`,
      [visit, member?.bureau, member?.id, member?.path],
    );
    const client = await signedIn(api.url, 'bangban');
    const response = await upload(`/files/attachments?subjectType=visit&subjectId=${visit}`, '%PDF-1.7', client);
    expect(response.status).toBe(201);
    const made = (await response.json()) as { id: string; url: string };
    const file = await get(made.url, client);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment;/) as string,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((await upload(`/files/attachments?subjectType=visit&subjectId=${visit}`, '<svg/>', client)).status).toBe(
      415,
    );
    expect((await get('/files/attachments/..%2f..%2fetc%2fpasswd', client)).status).toBe(404);
    const remove = 'mutation ($id: ID!) { removeAttachment(id: $id) { __typename } }';
    expect(await client.ask(remove, { id: made.id })).toEqual({ removeAttachment: { __typename: 'Done' } });
    expect((await get(made.url, client)).status).toBe(404);
  });
});
