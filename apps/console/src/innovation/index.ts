import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const pages = {
  list: lazy(() => import('./FactList.js')),
  show: lazy(() => import('./FactShow.js')),
  create: lazy(() => import('./FactCreate.js')),
  edit: lazy(() => import('./FactEdit.js')),
  recordRepresentation: 'enterpriseName',
};

/** 研发投入、技术合同、科研成果、高企进展: four registers, one way to keep them. */
const innovation: readonly ResourceProps[] = [
  { name: 'research-spendings', ...pages },
  { name: 'technology-contracts', ...pages },
  { name: 'research-outcomes', ...pages },
  { name: 'high-tech-steps', ...pages },
];

export default innovation;
