import { dayOf, formatDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { listStateLabels, serviceChannelLabels } from '@zhuqi/domain/service-list/list-state.js';
import type { ServiceList } from '@zhuqi/domain/service-list/service-list.types.js';
import type { Filling } from '../../../platform/docx/render-docx.js';

/** What the letter says besides the list itself. */
export interface LetterNames {
  readonly bureau: string;
  /** Titles of the documents cited, by id. */
  readonly documents: Readonly<Record<string, string>>;
}

/** The words of a service list on paper. */
export function serviceListLetter(list: ServiceList, { bureau, documents }: LetterNames, printedAt: Date): Filling {
  const { title, year, edition, state, items, publishedAt, basisDocumentId } = list;
  const basis = (id: string | null) => (id && documents[id] ? `《${documents[id]}》` : '');
  const upon = basis(basisDocumentId);
  return {
    title,
    standing: `（${year}年第${edition}版，${listStateLabels[state]}，共${items.length}项${upon ? `；依据${upon}` : ''}）`,
    bureau,
    issuedOn: publishedAt ? `${formatDay(dayOf(publishedAt))}公布` : `${formatDay(dayOf(printedAt))}打印，尚未公布`,
    items: items.map((item, index) => ({
      no: String(index + 1),
      content: item.content,
      objects: item.objects,
      owner: item.ownerUnitName,
      promised: item.promisedDays === null ? '按时限规则' : `${item.promisedDays}个工作日`,
      channels: item.channels.map((channel) => serviceChannelLabels[channel]).join('、'),
      basis: basis(item.basisDocumentId),
    })),
  };
}
