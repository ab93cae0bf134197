import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { PersonControl, TextControl } from '../common/form/controls.js';

export function CommentFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.micro-comments.fields.${name}`);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 2,
      }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextControl name="title" label={label('title')} required />
      </Box>
      <PersonControl
        name="authorId"
        label={label('authorName')}
        required
        helperText={translate('comments.authorHelp')}
      />
      <TextControl name="publishedOn" label={label('publishedOn')} type="date" required />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextControl name="link" label={label('link')} helperText={translate('comments.linkHelp')} />
      </Box>
    </Box>
  );
}
