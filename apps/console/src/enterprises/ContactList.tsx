import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { useCan } from '../session/me.js';
import type { Enterprise } from './enterprises.adapter.js';

type Contact = Enterprise['contacts'][number];

/** 企业联络员, as far as the signed-in person may see them: the server masks, we only say so. */
export function ContactList({ contacts }: { readonly contacts: readonly Contact[] }) {
  const translate = useTranslate();
  const can = useCan();
  const active = contacts.filter((contact) => contact.active);
  return (
    <Section title={translate('enterprises.contacts')}>
      {active.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('enterprises.noContacts')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {active.map((contact) => (
          <Entry key={contact.id} contact={contact} callable={can('enterprise.readContacts')} />
        ))}
      </Box>
      {active.length > 0 && !can('enterprise.readContacts') && (
        <Typography variant="caption" component="p" color="text.secondary">
          {translate('enterprises.masked')}
        </Typography>
      )}
    </Section>
  );
}

function Entry({ contact, callable }: { readonly contact: Contact; readonly callable: boolean }) {
  const translate = useTranslate();
  const { name, title, phone, email, consent, isPrimary } = contact;
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 500 }}>{name}</Typography>
        {title && <Typography color="text.secondary">{title}</Typography>}
        {isPrimary && <StatusChip tone="active" label={translate('enterprises.primary')} />}
      </Box>
      {phone && <Typography>{callable ? <Link href={`tel:${phone}`}>{phone}</Link> : phone}</Typography>}
      {email && (
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {callable ? <Link href={`mailto:${email}`}>{email}</Link> : email}
        </Typography>
      )}
      <Box sx={{ mt: 0.5 }}>
        <StatusChip
          tone={consent ? 'done' : 'quiet'}
          label={translate(consent ? 'enterprises.consentYes' : 'enterprises.consentNo')}
        />
      </Box>
    </Box>
  );
}
