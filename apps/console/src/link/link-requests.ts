import type { LinkPageQuery, RateByLinkInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { LinkPageDocument, RateByLinkDocument } from './link.documents.js';

export type LinkData = LinkPageQuery['enterpriseLink'];

export const fetchLink = async (token: string): Promise<LinkData> =>
  (await execute(LinkPageDocument, { token })).enterpriseLink;

/** @throws RefusalError with a sentence for the enterprise, or RequestError */
export const rate = async (input: RateByLinkInput): Promise<void> => {
  accepted((await execute(RateByLinkDocument, { input })).rateByLink);
};
