import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { rowsLink, type ReportDetail } from './use-report.js';

type Part = ReportDetail['sections'][number]['paragraphs'][number]['sentences'][number]['parts'][number];

/** The report as it reads on paper; each figure opens exactly its rows. */
export function ReportText({ report }: { readonly report: ReportDetail }) {
  return (
    <Paper component="article" variant="outlined" sx={{ px: { xs: 2, sm: 6 }, py: { xs: 3, sm: 5 }, mb: 2 }}>
      <Typography
        component="p"
        sx={{ fontSize: { xs: '1.25rem', sm: '1.5rem' }, fontWeight: 600, textAlign: 'center', mb: 3 }}
      >
        {report.title}
      </Typography>
      {report.sections.map(({ heading, paragraphs }, section) => (
        <Box component="section" key={section} sx={{ mb: 2 }}>
          {heading && (
            <Typography variant="h2" sx={{ mb: 1 }}>
              {heading}
            </Typography>
          )}
          {paragraphs.map(({ lead, sentences }, index) => (
            <Typography key={index} component="p" sx={{ lineHeight: 2, textIndent: '2em', mb: 0.5 }}>
              {lead && <strong>{lead}</strong>}
              {sentences.map(({ id, parts }) => (
                <span key={id}>
                  {parts.map((part, at) => (
                    <PartText key={at} part={part} report={report} />
                  ))}
                </span>
              ))}
            </Typography>
          ))}
        </Box>
      ))}
    </Paper>
  );
}

function PartText({
  part: { kind, code, text, isCorrected },
  report,
}: {
  readonly part: Part;
  readonly report: ReportDetail;
}) {
  const translate = useTranslate();
  if (kind === 'text' || !code) return <>{text}</>;
  const name = report.figures.find((figure) => figure.code === code)?.name ?? code;
  return (
    <Link
      component={RouterLink}
      to={rowsLink(report, code)}
      title={translate('reports.openRows', { name })}
      underline="always"
      sx={{ textIndent: 0, fontWeight: kind === 'figure' ? 600 : undefined }}
    >
      {text}
      {isCorrected && <sup>{translate('reports.corrected')}</sup>}
    </Link>
  );
}
