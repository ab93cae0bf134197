import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { grantText, grantUnitLabels, ruleName } from '@zhuqi/domain/deadline/policy-text.js';
import { useTranslate } from 'ra-core';
import { rowsOf, ruleOf, type PolicyVersion } from './policy-rows.js';

/** One promise a row: what, how long, at most how long with extensions. */
export function RuleTable({ rules }: { readonly rules: PolicyVersion['rules'] }) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('policies.rules')} sx={{ maxWidth: 720 }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('policies.rule')}</TableCell>
          <TableCell align="right">{translate('policies.term')}</TableCell>
          <TableCell align="right">{translate('policies.maximum')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rowsOf(rules).map((row) => {
          const rule = ruleOf(row);
          return (
            <TableRow key={row.key}>
              <TableCell>{ruleName(rule)}</TableCell>
              <TableCell align="right">{grantText(rule.grant)}</TableCell>
              <TableCell align="right">
                {rule.maximum === undefined ? '—' : `${rule.maximum}${grantUnitLabels[rule.grant.unit]}`}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
