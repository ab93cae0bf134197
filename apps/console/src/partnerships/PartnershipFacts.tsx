import Link from '@mui/material/Link';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import type { PartnershipDetail } from './partnerships.adapter.js';

/** With whom, to what end, who looks after it, and its terms with their agreements. */
export function PartnershipFacts({ partnership }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.partnerships.fields.${name}`);
  const { enterprise, contacts, terms, endReason } = partnership;
  return (
    <Section title={translate('partnerships.facts')}>
      <Descriptions
        items={[
          { label: label('partnerType'), value: <OptionText name="partnerTypes" value={partnership.partnerType} /> },
          { label: label('unitName'), value: partnership.unitName },
          { label: label('contactName'), value: partnership.contactName },
          ...(enterprise
            ? [
                {
                  label: label('enterprise'),
                  value: (
                    <Link
                      component={RouterLink}
                      to={`/enterprises/${enterprise.id}/show`}
                      underline="always"
                      color="inherit"
                    >
                      {enterprise.name}
                    </Link>
                  ),
                },
              ]
            : []),
          { label: label('purpose'), value: partnership.purpose || null, wide: true },
          {
            label: label('contacts'),
            wide: true,
            value:
              contacts.length === 0
                ? null
                : contacts.map(({ name, title, phone }) => [name, title, phone].filter(Boolean).join(' ')).join('；'),
          },
          { label: label('terms'), wide: true, value: terms.length === 0 ? null : <Terms partnership={partnership} /> },
          ...(endReason ? [{ label: label('endReason'), value: endReason, wide: true }] : []),
        ]}
      />
    </Section>
  );
}

function Terms({ partnership: { terms, attachments } }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
      {terms.map(({ signedOn, endsOn, agreementFileIds }) => {
        const files = attachments.filter(({ id }) => agreementFileIds.includes(id));
        return (
          <li key={endsOn}>
            <DateText at={signedOn} /> — <DateText at={endsOn} />
            {' · '}
            {files.length === 0
              ? translate('partnerships.noAgreement')
              : files.map(({ fileName }) => fileName).join('、')}
          </li>
        );
      })}
    </Box>
  );
}
