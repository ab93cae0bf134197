import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const partnerships: ResourceProps = {
  name: 'partnerships',
  list: lazy(() => import('./PartnershipList.js')),
  show: lazy(() => import('./PartnershipShow.js')),
  create: lazy(() => import('./PartnershipCreate.js')),
  edit: lazy(() => import('./PartnershipEdit.js')),
  recordRepresentation: 'partnerName',
};

export default partnerships;
