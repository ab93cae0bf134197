import type { Translated } from '../providers/i18n/messages.js';
import type { documentsZh } from './documents.zh.js';

export const documentsEn: Translated<typeof documentsZh> = {
  menu: { documents: 'Documents' },
  resources: {
    documents: {
      name: 'Documents',
      fields: {
        title: 'Title',
        number: 'Number',
        kind: 'Kind',
        issuer: 'Issued by',
        issuedOn: 'Issued on',
        unitName: 'Kept by',
        hasFile: 'Has a file',
      },
    },
  },
  documents: {
    create: 'Register a document',
    edit: 'Correct a document',
    facts: 'Document',
    file: 'Files',
    titleHelp: 'Without 《》.',
    numberHelp: 'As in 淮科〔2022〕15号; leave it empty where there is none.',
    searchPlaceholder: 'Two characters of title, number or issuer',
    emptyTitle: 'No documents yet',
    emptyBody: 'Plans, schemes and notices are kept here; teams, lists, tasks and activities cite them as their basis.',
  },
};
