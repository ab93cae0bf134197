import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const benefitPolicies: ResourceProps = {
  name: 'benefit-policies',
  list: lazy(() => import('./BenefitPolicyList.js')),
  show: lazy(() => import('./BenefitPolicyShow.js')),
  create: lazy(() => import('./BenefitPolicyCreate.js')),
  edit: lazy(() => import('./BenefitPolicyEdit.js')),
  recordRepresentation: 'title',
};

export default benefitPolicies;
