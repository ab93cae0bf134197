/** What an act on an order carries. */
export interface OrderFacts {
  readonly answer?: string;
  readonly reason?: string;
  readonly note?: string;
  /** A new deadline with a returned answer. */
  readonly deadline?: Date;
  readonly attachments?: readonly string[];
}

export type OrderFactName = keyof OrderFacts;

export const orderFactSpecs = {
  answer: { label: '督办答复', kind: 'longText' },
  reason: { label: '理由', kind: 'longText' },
  note: { label: '办结意见', kind: 'longText' },
  deadline: { label: '答复期限', kind: 'date' },
  attachments: { label: '附件', kind: 'attachments' },
} as const satisfies Record<OrderFactName, { label: string; kind: 'longText' | 'date' | 'attachments' }>;
