import type { Translated } from '../providers/i18n/messages.js';
import type { deliveriesZh } from './deliveries.zh.js';

export const deliveriesEn: Translated<typeof deliveriesZh> = {
  resources: {
    deliveries: {
      name: 'Sent mail',
      fields: {
        subject: 'Subject',
        recipient: 'Recipient',
        state: 'State',
        attempt: 'Attempts',
        createdAt: 'Created',
        sentAt: 'Sent',
        nextAt: 'Next attempt',
        channel: 'Channel',
      },
    },
  },
  deliveries: {
    searchPlaceholder: 'Recipient, subject',
    emptyTitle: 'Nothing sent yet',
    emptyBody: 'Every message the system sends to enterprises and staff, with its content and fate.',
    received: 'Received by the local sink',
    lastError: 'Last error',
    text: 'Text',
    messageId: 'Message-ID',
    preview: 'Preview of the message',
  },
};
