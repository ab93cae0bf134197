import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { OptionSelect } from '../common/fields/OptionSelect.js';
import { useOptionLabel } from '../common/use-options.js';
import { DuplicateHints } from '../duplicates/DuplicateHints.js';
import { isComplete, raisesProblem, type FindingDraft } from './finding-drafts.js';

interface FindingEditorProps {
  readonly enterpriseId: string;
  readonly finding: FindingDraft;
  readonly onChange: (finding: FindingDraft) => void;
  readonly onRemove: () => void;
  /** After a try to save: say what is missing. */
  readonly asked: boolean;
}

/** One finding; a problem asks for what its case needs, the others for less. */
export function FindingEditor({ enterpriseId, finding, onChange, onRemove, asked }: FindingEditorProps) {
  const translate = useTranslate();
  const kindLabel = useOptionLabel('findingKinds')(finding.kind);
  const incomplete = asked && !isComplete(finding);
  return (
    <Box role="group" aria-label={kindLabel} sx={{ borderTop: 1, borderColor: 'divider', pt: 1, mt: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {kindLabel}
        </Typography>
        {!finding.saved && (
          <IconButton aria-label={`${translate('record.removeFinding')}：${kindLabel}`} onClick={onRemove}>
            <DeleteOutline />
          </IconButton>
        )}
      </Box>
      {finding.raised ? (
        <>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{finding.text}</Typography>
          <Typography variant="caption" color="text.secondary">
            {translate('record.raised')}
          </Typography>
        </>
      ) : (
        <Fields enterpriseId={enterpriseId} finding={finding} onChange={onChange} />
      )}
      {incomplete && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {translate('record.incomplete')}
        </Alert>
      )}
    </Box>
  );
}

type FieldsProps = Pick<FindingEditorProps, 'enterpriseId' | 'finding' | 'onChange'>;

function Fields({ enterpriseId, finding, onChange }: FieldsProps) {
  const translate = useTranslate();
  const set = (part: Partial<FindingDraft>) => onChange({ ...finding, ...part });
  const raises = raisesProblem(finding.kind);
  return (
    <>
      {finding.kind === 'WILLINGNESS' && (
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <OptionSelect
            name="qualifications"
            label={translate('record.qualification')}
            required
            value={finding.qualification}
            onChange={(qualification) => set({ qualification })}
          />
          <OptionSelect
            name="willingness"
            label={translate('record.willingness')}
            required
            value={finding.willingness}
            onChange={(willingness) => set({ willingness })}
          />
        </Box>
      )}
      {raises && (
        <TextField
          label={translate('record.problemTitle')}
          required
          fullWidth
          value={finding.title}
          onChange={(event) => set({ title: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 100 } }}
        />
      )}
      <TextField
        label={translate(raises ? 'record.problemContent' : 'record.text')}
        required={finding.kind !== 'WILLINGNESS'}
        fullWidth
        multiline
        minRows={2}
        value={finding.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      {raises && <DuplicateHints enterpriseId={enterpriseId} title={finding.title} content={finding.text} />}
      {raises && <ProblemFields finding={finding} set={set} />}
    </>
  );
}

function ProblemFields({
  finding,
  set,
}: {
  readonly finding: FindingDraft;
  readonly set: (part: Partial<FindingDraft>) => void;
}) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.problems.fields.${name}`);
  return (
    <>
      {finding.kind === 'SOLVED_ON_SPOT' && (
        <TextField
          label={translate('record.solvedText')}
          required
          fullWidth
          multiline
          minRows={2}
          value={finding.solvedText}
          onChange={(event) => set({ solvedText: event.target.value })}
        />
      )}
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
        <OptionSelect
          name="areas"
          label={label('area')}
          required
          value={finding.area}
          onChange={(area) => set({ area })}
        />
        <OptionSelect
          name="problemCategories"
          label={label('category')}
          required
          value={finding.category}
          onChange={(category) => set({ category: category ?? 'GENERAL' })}
        />
        <OptionSelect
          name="priorities"
          label={label('priority')}
          required
          value={finding.priority}
          onChange={(priority) => set({ priority: priority ?? 'NORMAL' })}
        />
      </Box>
      <Typography variant="caption" color="text.secondary">
        {translate('record.raises')}
      </Typography>
    </>
  );
}
