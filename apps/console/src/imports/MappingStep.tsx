import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useErrorText } from '../common/use-error-text.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { mappingProblem, type Mapping, type Preview } from './mapping.js';
import { startImport } from './start-import.js';

interface MappingStepProps {
  readonly kind: string;
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onStarted: (jobId: string, dryRun: boolean) => void;
  readonly onRestart: () => void;
}

const EXAMPLES = 3;

export function MappingStep({ kind, preview, mapping, onChange, onStarted, onRestart }: MappingStepProps) {
  const translate = useTranslate();
  const phone = useIsPhone();
  const errorText = useErrorText();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const problem = mappingProblem(mapping, preview.needs);
  const labelOf = (field: string) => preview.fields.find(({ value }) => value === field)?.label ?? field;
  const said = !problem
    ? failure
    : problem.kind === 'twice'
      ? translate('import.twice', { field: labelOf(problem.field) })
      : translate('import.needColumn', { field: problem.fields.map(labelOf).join(translate('import.or')) });

  const start = async () => {
    setBusy(true);
    setFailure(null);
    try {
      onStarted(await startImport(kind, preview.uploadId, mapping, true), true);
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Typography sx={{ mb: 1 }}>
        {translate('import.found', { name: preview.fileName, smart_count: preview.rowCount })}{' '}
        {translate('import.mappingHelp')}
      </Typography>
      {preview.otherSheets > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('import.otherSheets', { smart_count: preview.otherSheets })}
        </Alert>
      )}
      <Paper variant="outlined">
        <TableContainer tabIndex={0} role="region" aria-label={translate('import.steps.mapping')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('import.header')}</TableCell>
                <TableCell>{translate('import.field')}</TableCell>
                <TableCell>{translate('import.example')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {preview.headers.map((header, index) => (
                <TableRow key={header}>
                  <TableCell component="th" scope="row">
                    {header}
                  </TableCell>
                  <TableCell sx={{ minWidth: 180 }}>
                    <TextField
                      select
                      fullWidth
                      margin="none"
                      variant="standard"
                      value={mapping.get(header) ?? ''}
                      onChange={(event) => onChange(new Map(mapping).set(header, event.target.value || null))}
                      slotProps={{
                        select: {
                          displayEmpty: true,
                          SelectDisplayProps: { 'aria-label': `${translate('import.field')}：${header}` },
                        },
                      }}
                    >
                      <MenuItem value="">{translate('import.skip')}</MenuItem>
                      {preview.fields.map(({ value, label }) => (
                        <MenuItem key={value} value={value}>
                          {label}
                        </MenuItem>
                      ))}
                    </TextField>
                  </TableCell>
                  <TableCell sx={{ color: 'text.secondary' }}>
                    {preview.sample
                      .slice(0, phone ? 1 : EXAMPLES)
                      .map((row) => row[index])
                      .filter(Boolean)
                      .join(' / ')}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </Paper>
      {said && (
        <Alert severity={problem ? 'warning' : 'error'} sx={{ mt: 2 }}>
          {said}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 2 }}>
        <Button variant="contained" disabled={busy || problem !== null} onClick={() => void start()}>
          {translate('import.dryRun')}
        </Button>
        <Button color="inherit" onClick={onRestart}>
          {translate('import.again')}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {translate('import.dryRunHelp')}
        </Typography>
      </Box>
    </>
  );
}
