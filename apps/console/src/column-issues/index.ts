import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const columnIssues: ResourceProps = {
  name: 'column-issues',
  list: lazy(() => import('./IssueList.js')),
  show: lazy(() => import('./IssueShow.js')),
  create: lazy(() => import('./IssueCreate.js')),
  recordRepresentation: 'title',
};

export default columnIssues;
