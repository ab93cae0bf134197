import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const routingRules: ResourceProps = {
  name: 'routing-rules',
  list: lazy(() => import('./RuleList.js')),
  create: lazy(() => import('./RuleCreate.js')),
  edit: lazy(() => import('./RuleEdit.js')),
  recordRepresentation: 'name',
};

export default routingRules;
