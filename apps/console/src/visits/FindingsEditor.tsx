import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useOptions } from '../common/use-options.js';
import { newFinding, type FindingDraft } from './finding-drafts.js';
import { FindingEditor } from './FindingEditor.js';

interface FindingsEditorProps {
  /** Whose findings they are: its earlier problems are looked through. */
  readonly enterpriseId: string;
  readonly findings: readonly FindingDraft[];
  readonly onChange: (findings: readonly FindingDraft[]) => void;
  readonly asked: boolean;
}

/** What the visit found, one after the other; each kind has its own button. */
export function FindingsEditor({ enterpriseId, findings, onChange, asked }: FindingsEditorProps) {
  const translate = useTranslate();
  const kinds = useOptions('findingKinds');
  return (
    <>
      <Box role="group" aria-label={translate('record.addFinding')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {kinds.map(({ value, label }) => (
          <Button
            key={value}
            variant="outlined"
            color="secondary"
            startIcon={<AddIcon />}
            onClick={() => onChange([...findings, newFinding(value)])}
            aria-label={translate('record.add', { kind: label })}
            sx={{ minHeight: { xs: 44, sm: 36 }, flex: { xs: '1 1 45%', sm: '0 0 auto' } }}
          >
            {label}
          </Button>
        ))}
      </Box>
      {findings.map((finding) => (
        <FindingEditor
          key={finding.id}
          enterpriseId={enterpriseId}
          finding={finding}
          asked={asked}
          onChange={(next) => onChange(findings.map((each) => (each.id === next.id ? next : each)))}
          onRemove={() => onChange(findings.filter(({ id }) => id !== finding.id))}
        />
      ))}
    </>
  );
}
