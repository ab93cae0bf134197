import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { codeColumn, numberColumn, textColumn, timeColumn } from '../../../platform/exports/export-columns.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { WorkbookFile } from '../../../platform/files/workbook-file.js';
import { BulletinReadModel } from '../board/bulletin.read-model.js';
import { bulletinLetter } from './bulletin-letter.js';
import { fillLetter } from './fill-letter.js';

const columns = [
  textColumn('unitName', '责任处室', 20),
  textColumn('problemNumber', '问题编号', 16),
  textColumn('title', '问题', 36),
  textColumn('enterpriseName', '企业', 32),
  codeColumn('kind', '逾期环节', clockKinds),
  textColumn('ownerName', '责任人'),
  textColumn('leaderName', '分管领导'),
  timeColumn('dueAt', '到期时间'),
  timeColumn('reachedAt', '列入通报'),
  numberColumn('daysLate', '逾期工作日'),
  {
    ...textColumn('open', '是否办结'),
    value: (row: object) => ((row as { open: boolean }).open ? '未办结' : '已办结'),
  },
  textColumn('orders', '督办单', 36),
] as const;

/** The 通报 of a period as files: a list to print, and a sheet to count with. */
@Injectable()
export class BulletinFiles {
  constructor(
    private readonly bulletins: BulletinReadModel,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async letter(actor: Actor, from: ShanghaiDay, to: ShanghaiDay): Promise<Buffer> {
    const [entries, [bureau]] = await Promise.all([
      this.bulletins.list(actor, from, to),
      this.database.query<{ name: string }>('supervision.bureau', 'select name from unit where id = $1', [
        actor.bureauId,
      ]),
    ]);
    return fillLetter('bulletin', bulletinLetter(bureau?.name ?? '', from, to, entries, this.clock.now()));
  }

  async sheet(actor: Actor, from: ShanghaiDay, to: ShanghaiDay): Promise<Buffer> {
    const entries = await this.bulletins.list(actor, from, to);
    const file = await WorkbookFile.start(this.files, '通报', columns);
    for (const entry of entries) {
      // Columns read moments as the contract writes them.
      const row = { ...entry, dueAt: entry.dueAt.toISOString(), reachedAt: entry.reachedAt.toISOString() };
      await file.add(columns.map((column) => column.value(row)));
    }
    const { key } = await file.finish();
    try {
      return await this.files.read(key);
    } finally {
      await this.files.delete(key);
    }
  }
}
