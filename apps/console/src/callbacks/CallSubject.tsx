import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { Section } from '../common/Section.js';
import type { CallbackDetail } from './use-callback.js';

/** What the call is about: what was asked, what was answered, what was thought of it before. */
export function CallSubject({ task }: { readonly task: CallbackDetail }) {
  const translate = useTranslate();
  const { problem } = task;
  const label = (name: string) => translate(`resources.callbacks.fields.${name}`);
  return (
    <Section
      title={translate('callbacks.subject')}
      actions={
        <Link component={RouterLink} to={`/problems/${task.id}/show`}>
          {translate('callbacks.openProblem')}
        </Link>
      }
    >
      <Descriptions
        items={[
          { label: label('host'), value: <PersonName person={task.host} withUnit /> },
          { label: label('round'), value: translate('case.round', { round: task.round }) },
          { label: label('content'), value: <Long text={problem.content} />, wide: true },
          { label: label('result'), value: <OptionText name="results" value={problem.result} /> },
          { label: label('answer'), value: <Long text={problem.resultText ?? '—'} />, wide: true },
          ...(problem.ratings.length > 0
            ? [
                {
                  label: label('ratings'),
                  value: (
                    <>
                      {problem.ratings.map(({ id, round, satisfaction, comment }) => (
                        <Box key={id}>
                          {translate('case.round', { round })} <OptionText name="ratings" value={satisfaction} />
                          {comment && ` “${comment}”`}
                        </Box>
                      ))}
                    </>
                  ),
                  wide: true,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

const Long = ({ text }: { readonly text: string }) => (
  <Typography component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {text}
  </Typography>
);
