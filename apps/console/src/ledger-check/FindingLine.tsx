import Link from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { figureLink } from '../figures/figure-link.js';
import type { LedgerCheckQuery } from '../gql/graphql.js';
import { checkLink } from './check-link.js';

interface FindingLineProps {
  readonly rule: string;
  readonly finding: LedgerCheckQuery['ledgerCheck'][number]['findings'][number];
  readonly period: string;
}

/** What is wrong, what to do, and the way to the rows: of the rule, or of the two figures that disagree. */
export function FindingLine({ rule, finding, period }: FindingLineProps) {
  const translate = useTranslate();
  const { message, rows, figures } = finding;
  return (
    <li>
      {message}{' '}
      {rows > 0 && (
        <Link component={RouterLink} underline="always" to={checkLink(rule, period)} sx={{ whiteSpace: 'nowrap' }}>
          {translate('ledgerCheck.rows', { smart_count: rows })}
        </Link>
      )}
      {figures.map(({ code, name }) => (
        <Link
          key={code}
          component={RouterLink}
          underline="always"
          to={figureLink(code, period)}
          sx={{ mr: 1.5, whiteSpace: 'nowrap' }}
        >
          {translate('ledgerCheck.figure', { name })}
        </Link>
      ))}
    </li>
  );
}
