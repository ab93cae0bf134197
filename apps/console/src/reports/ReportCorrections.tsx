import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Section } from '../common/Section.js';
import type { ReportDetail } from './use-report.js';

/** 人工调整 line by line as they are printed, each with the papers it rests on. */
export function ReportCorrections({ report: { corrections, attachments } }: { readonly report: ReportDetail }) {
  const translate = useTranslate();
  return (
    <Section title={translate('reports.corrections')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {corrections.map(({ id, line, evidenceIds }) => (
          <li key={id}>
            {line}
            <Typography variant="body2" component="div" color="text.secondary">
              {translate('reports.evidenceOf')}
              {attachments
                .filter((file) => evidenceIds.includes(file.id))
                .map((file, index) => (
                  <span key={file.id}>
                    {index > 0 && '、'}
                    <Link href={file.url} target="_blank" rel="noreferrer" underline="always">
                      {file.fileName}
                    </Link>
                  </span>
                ))}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
