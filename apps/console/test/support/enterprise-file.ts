import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const SHARED = resolve(process.env['ZHUQI_SHARED_DATA'] ?? join(__dirname, '../../../../../shared/data'));

const MADE_UP = `企业名称,统一社会信用代码,经营状态,成立日期,区县代码,注册资本,地址
淮安启明星测试机械有限公司,,在业,2018-06-01,320812,500万元人民币,清江浦区深圳路1号
淮安云帆测试材料有限公司,,在业,2020-03-12,320804,1000万元人民币,淮阴区长江路8号
`;

export interface EnterpriseFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
  /** Name in its first row. */
  readonly first: string;
}

/** Real companies where the file is at hand, two made-up ones otherwise. */
export async function enterpriseFile(): Promise<EnterpriseFile> {
  const path = join(SHARED, 'enterprises-jiangsu-companies.csv');
  const buffer = existsSync(path) ? await readFile(path) : Buffer.from(MADE_UP);
  const first = buffer.toString('utf8').split(/\r?\n/)[1]?.split(',')[0] ?? '';
  return { name: 'enterprises.csv', mimeType: 'text/csv', buffer, first };
}
