import type { Column, ColumnIssue, MicroComment } from '../column/column.types.js';
import { cite } from '../document/document-faults.js';
import type { LedgerDocument } from '../document/document.types.js';
import type { Partnership } from '../partnership/partnership.types.js';
import { teamTitle } from '../team/team-kind.js';
import { leaderOn } from '../team/team-on-day.js';
import type { Team } from '../team/team.types.js';
import { unitIdOf } from './activity-rows.js';
import type { FigureRow } from './figure-subjects.js';

/** The smaller registers as figures see them. */
export const teamRow = (team: Team): FigureRow<'team'> => ({
  id: team.id,
  kind: team.kind,
  name: team.name,
  unitId: unitIdOf(team.unitPath),
  leaderId: leaderOn(team, team.dissolvedOn ?? team.foundedOn)?.userId ?? null,
  memberId: [...new Set(team.memberships.map(({ userId }) => userId))],
  enterpriseId: [...new Set(team.enterprises.map(({ enterpriseId }) => enterpriseId))],
  foundedOn: team.foundedOn,
  dissolvedOn: team.dissolvedOn,
  basisDocumentId: team.basisDocumentId,
  memberCount: new Set(team.memberships.map(({ userId }) => userId)).size,
  text: teamTitle(team),
});

export const columnIssueRow = (issue: ColumnIssue, column: Column): FigureRow<'columnIssue'> => ({
  id: issue.id,
  state: issue.state,
  columnId: column.id,
  columnName: column.name,
  overlap: column.overlap,
  number: issue.number,
  publishedOn: issue.publishedOn,
  authorId: issue.authorId,
  authorGroup: issue.authorGroup,
  unitId: unitIdOf(issue.unitPath),
  hasLink: issue.link !== null,
  title: issue.title,
  text: `${column.name} ${issue.title}`,
});

export const microCommentRow = ({
  id,
  publishedOn,
  authorId,
  branchId,
  title,
}: MicroComment): FigureRow<'microComment'> => ({
  ...{ id, publishedOn, authorId, branchId, title, text: title },
});

/** Its title is shown as it is cited. */
export const documentRow = (document: LedgerDocument): FigureRow<'document'> => ({
  id: document.id,
  kind: document.kind,
  number: document.number,
  title: cite({ title: document.title, number: null }),
  issuedOn: document.issuedOn,
  hasFile: document.fileId !== null,
  text: `${document.title} ${document.number ?? ''}`,
});

export const partnershipRow = (partnership: Partnership): FigureRow<'partnership'> => ({
  id: partnership.id,
  state: partnership.state,
  partnerType: partnership.partnerType,
  partnerName: partnership.partnerName,
  enterpriseId: partnership.enterpriseId,
  unitId: unitIdOf(partnership.unitPath),
  contactId: partnership.contactId,
  signedOn: partnership.terms[0]?.signedOn ?? null,
  endsOn: partnership.terms.at(-1)?.endsOn ?? null,
  hasAgreement: (partnership.terms.at(-1)?.agreementFileIds.length ?? 0) > 0,
  text: partnership.partnerName,
});
