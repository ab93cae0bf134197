import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { ChoiceSelect, OptionSelect } from '../common/fields/OptionSelect.js';
import { useNamedChoices } from '../common/fields/use-named-choices.js';

export interface HostDraft {
  readonly kind: string;
  readonly id: string | null;
  readonly name: string;
}

export const isOfHouse = ({ kind }: Pick<HostDraft, 'kind'>): boolean => kind === 'BRANCH' || kind === 'UNIT';

export const isHostComplete = (host: HostDraft): boolean =>
  isOfHouse(host) ? host.id !== null : host.name.trim() !== '';

interface HostsEditorProps {
  readonly hosts: readonly HostDraft[];
  readonly onChange: (hosts: HostDraft[]) => void;
  readonly error?: string | undefined;
}

/** Who holds it; the first leads. */
export function HostsEditor({ hosts, onChange, error }: HostsEditorProps) {
  const translate = useTranslate();
  const units = useNamedChoices('unit');
  const change = (index: number, part: Partial<HostDraft>) =>
    onChange(hosts.map((host, at) => (at === index ? { ...host, ...part } : host)));
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, my: 1 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        {translate('activityHosts.title')}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {translate('activityHosts.hint')}
      </Typography>
      {hosts.map((host, index) => (
        <Box
          key={index}
          sx={{
            display: 'grid',
            columnGap: 1,
            alignItems: 'center',
            gridTemplateColumns: { xs: '7rem 1fr auto', sm: '10rem 1fr auto' },
          }}
        >
          <OptionSelect
            name="hostKinds"
            label={translate('activityHosts.kind')}
            required
            value={host.kind}
            onChange={(kind) => change(index, { kind: kind ?? 'BRANCH', id: null, name: '' })}
          />
          {isOfHouse(host) ? (
            <ChoiceSelect
              label={translate('activityHosts.unit')}
              required
              options={units}
              value={units.length > 0 ? host.id : null}
              onChange={(id) => change(index, { id })}
            />
          ) : (
            <TextField
              label={translate('activityHosts.name')}
              required
              value={host.name}
              onChange={(event) => change(index, { name: event.target.value })}
            />
          )}
          <IconButton
            aria-label={translate('activityHosts.remove')}
            disabled={hosts.length === 1}
            onClick={() => onChange(hosts.filter((_, at) => at !== index))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {error && (
        <Typography color="error" variant="body2" role="alert">
          {error}
        </Typography>
      )}
      <Button color="secondary" onClick={() => onChange([...hosts, { kind: 'BRANCH', id: null, name: '' }])}>
        {translate('activityHosts.add')}
      </Button>
    </Box>
  );
}
