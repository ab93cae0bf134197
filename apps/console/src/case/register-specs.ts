import { listFactSpecs } from '@zhuqi/domain/service-list/list.transitions.js';
import { documentKindLabels } from '@zhuqi/domain/document/document.types.js';

/** What a fact is called, and how it is read. */
export interface Spec {
  readonly label: string;
  readonly kind: string;
  readonly options?: Readonly<Record<string, string>>;
}

export type Specs = Readonly<Record<string, Spec>>;

/** What the entry of a register says, by the columns its event carries. */
export const registerSpecs: Readonly<Record<string, Specs>> = {
  // Items stand in the table of the list.
  serviceList: { title: listFactSpecs.title, reason: listFactSpecs.reason, note: listFactSpecs.note },
  document: {
    title: { label: '标题', kind: 'text' },
    number: { label: '文号', kind: 'text' },
    kind: { label: '类别', kind: 'choice', options: documentKindLabels },
    issuer: { label: '发文单位', kind: 'text' },
    issuedOn: { label: '印发日期', kind: 'text' },
  },
};
