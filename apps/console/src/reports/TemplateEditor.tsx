import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import type { ReportTemplatesQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { PlaceList } from './PlaceList.js';
import { sectionsOfText, textOfSections } from './template-text.js';
import { RestoreReportTemplateDocument, SaveReportTemplateDocument } from './templates.documents.js';
import { WordTemplate } from './WordTemplate.js';

interface TemplateEditorProps {
  readonly template: ReportTemplatesQuery['reportTemplates'][number];
  readonly figures: ReportTemplatesQuery['figureDefinitions'];
  readonly reload: () => Promise<void>;
}

/** Words as lines of text with places for figures. What is refused stays as it was typed. */
export function TemplateEditor({ template, figures, reload }: TemplateEditorProps) {
  const { code, version, fileName, changedAt, changedByName } = template;
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const [title, setTitle] = useState(template.title);
  const [text, setText] = useState(() => textOfSections(template.sections));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      notify('reports.templateSaved', { type: 'success' });
      await reload();
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const save = () =>
    attempt(async () => {
      const input = { code, expectedVersion: version, title, sections: sectionsOfText(text) };
      accepted((await execute(SaveReportTemplateDocument, { input })).saveReportTemplate);
    });
  const restore = () =>
    attempt(async () => {
      const asked = { code, expectedVersion: version };
      accepted((await execute(RestoreReportTemplateDocument, asked)).restoreReportTemplate);
    });
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {version === 0 ? (
          translate('reports.ownTemplate')
        ) : (
          <>
            {translate('reports.templateVersion', { version, name: changedByName ?? '' })} <DateText at={changedAt} />
          </>
        )}
      </Typography>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failure}
        </Alert>
      )}
      <WordTemplate code={code} fileName={fileName ?? null} onUploaded={reload} />
      <Section title={translate('reports.words')}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('reports.wordsHelp')}
        </Typography>
        <TextField
          fullWidth
          label={translate('resources.reports.fields.title')}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextField
          fullWidth
          multiline
          minRows={12}
          label={translate('reports.words')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button variant="contained" loading={busy} onClick={() => void save()}>
            {translate('common.save')}
          </Button>
          {version > 0 && (
            <ConfirmButton
              variant="outlined"
              color="secondary"
              label={translate('reports.restore')}
              question={translate('reports.restoreQuestion')}
              onConfirm={restore}
            />
          )}
        </Box>
      </Section>
      <PlaceList figures={figures} />
    </>
  );
}
