import type { LinkPageQuery, RateByLinkInput, SupplyInfoByLinkInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  LinkPageDocument,
  RateByLinkDocument,
  ReadPolicyByLinkDocument,
  SupplyInfoByLinkDocument,
} from './link.documents.js';

export type LinkData = LinkPageQuery['enterpriseLink'];

export const fetchLink = async (token: string): Promise<LinkData> =>
  (await execute(LinkPageDocument, { token })).enterpriseLink;

/** @throws RefusalError with a sentence for the enterprise, or RequestError */
export const rate = async (input: RateByLinkInput): Promise<void> => {
  accepted((await execute(RateByLinkDocument, { input })).rateByLink);
};

/** @throws RefusalError with a sentence for the enterprise, or RequestError */
export const supplyInfo = async (input: SupplyInfoByLinkInput): Promise<void> => {
  accepted((await execute(SupplyInfoByLinkDocument, { input })).supplyInfoByLink);
};

/** Somebody looks at the policy behind the link. @throws RefusalError or RequestError */
export const sayPolicyRead = async (token: string): Promise<void> => {
  accepted((await execute(ReadPolicyByLinkDocument, { token })).readPolicyByLink);
};
