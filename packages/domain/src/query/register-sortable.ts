/** What the lists of the smaller registers can be ordered by. */
export const serviceItemSortable = ['year', 'edition', 'times', 'promisedDays'] as const;
export const partnershipSortable = ['signedOn', 'endsOn', 'partnerName', 'updatedAt'] as const;
export const columnIssueSortable = ['publishedOn', 'number', 'createdAt'] as const;
export const microCommentSortable = ['publishedOn', 'title'] as const;
export const documentSortable = ['issuedOn', 'number', 'title'] as const;
export const policyPushSortable = ['publishedAt', 'validTo', 'sent', 'read'] as const;
export const projectSortable = ['listedOn', 'name', 'investment'] as const;
export const contactGroupSortable = ['openedOn', 'name'] as const;
export const innovationSortable = ['on', 'amountFen'] as const;
