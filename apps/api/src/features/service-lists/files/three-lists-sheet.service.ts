import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ListView } from '@zhuqi/domain/service-list/three-lists.js';
import { threeLists } from '@zhuqi/domain/service-list/three-lists.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { WorkbookFile, type WorkbookCell, type WorkbookColumn } from '../../../platform/files/workbook-file.js';
import { MOST_LINES, ThreeListsReadModel } from '../three-lists.read-model.js';

interface Sheet {
  readonly columns: readonly WorkbookColumn[];
  readonly rows: ReadonlyArray<readonly WorkbookCell[]>;
}

const column = (header: string, width = 12): WorkbookColumn => ({ header, width });

/** 服务清单、问题清单、责任清单 of a year as Excel sheets. */
@Injectable()
export class ThreeListsSheet {
  constructor(
    private readonly lists: ThreeListsReadModel,
    private readonly files: FileStore,
  ) {}

  async sheet(actor: Actor, year: number, view: ListView): Promise<Buffer> {
    const { columns, rows } = await this.content(actor, year, view);
    const file = await WorkbookFile.start(this.files, `${year}年${threeLists[view]}`, columns);
    for (const row of rows) await file.add(row);
    const { key } = await file.finish();
    try {
      return await this.files.read(key);
    } finally {
      await this.files.delete(key);
    }
  }

  private async content(actor: Actor, year: number, view: ListView): Promise<Sheet> {
    switch (view) {
      case 'service':
        return {
          columns: [
            ...[column('序号', 6), column('服务内容', 48), column('服务对象', 20), column('责任单位', 20)],
            ...[column('承诺时限', 14), column('服务方式', 24), column('使用次数'), column('服务企业')],
          ],
          rows: (await this.lists.serviceLines(actor, year)).map((line) => [
            ...[line.no, line.content, line.objects, line.owner, line.promised, line.channels],
            ...[line.times, line.enterprises],
          ]),
        };
      case 'problem':
        return {
          columns: [
            ...[column('序号', 6), column('问题编号', 16), column('企业', 32), column('问题', 40)],
            ...[column('清单事项', 40), column('状态')],
          ],
          rows: (await this.lists.problemLines(actor, year, 0, MOST_LINES)).items.map((line) => [
            ...[line.no, line.number, line.enterprise, line.title, line.item, line.state],
          ]),
        };
      case 'responsibility':
        return {
          columns: [
            ...[column('责任单位', 24), column('直接抓'), column('跟进抓'), column('亲自抓')],
            ...[column('负责事项', 60), column('承办问题'), column('在办'), column('提级')],
          ],
          rows: (await this.lists.responsibilityLines(actor, year)).map((line) => [
            ...[line.unitName, line.head, line.deputyLeader, line.principal],
            ...[line.items.map(({ content }) => content).join('；'), line.problems, line.open, line.raised],
          ]),
        };
    }
  }
}
