import CallIcon from '@mui/icons-material/Call';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Section } from '../common/Section.js';
import type { CallbackDetail } from './use-callback.js';

type Contact = CallbackDetail['problem']['enterprise']['contacts'][number];

/** Whom to dial: one press on the phone. A masked number is shown, not dialled. */
export function CallContacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('callbacks.contacts')}>
      {contacts.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('callbacks.noContacts')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {contacts.map(({ id, name, title, phone, isPrimary }) => (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
            <Box sx={{ flex: '1 1 120px' }}>
              <Box sx={{ fontWeight: isPrimary ? 600 : 400 }}>{name}</Box>
              <Typography variant="body2" color="text.secondary">
                {[title, isPrimary ? translate('callbacks.primary') : null].filter(Boolean).join(' · ')}
              </Typography>
            </Box>
            {phone && !phone.includes('*') ? (
              <Button
                href={`tel:${phone}`}
                variant="outlined"
                color="secondary"
                startIcon={<CallIcon />}
                sx={{ minHeight: 44 }}
              >
                {phone}
              </Button>
            ) : (
              <Typography color="text.secondary">{phone ?? translate('callbacks.noPhone')}</Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
