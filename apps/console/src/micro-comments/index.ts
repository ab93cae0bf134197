import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const microComments: ResourceProps = {
  name: 'micro-comments',
  list: lazy(() => import('./CommentList.js')),
  create: lazy(() => import('./CommentCreate.js')),
  edit: lazy(() => import('./CommentEdit.js')),
  recordRepresentation: 'title',
};

export default microComments;
