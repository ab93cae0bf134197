import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useOptions } from '../common/use-options.js';

interface ChoiceButtonsProps {
  /** Name of the coded values. */
  readonly codes: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A few answers side by side, big enough for a thumb; none is chosen beforehand. */
export function ChoiceButtons({ codes, label, value, onChange }: ChoiceButtonsProps) {
  const options = useOptions(codes);
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={label}
      value={value}
      onChange={(_, chosen: string | null) => onChange(chosen)}
      sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root': { minHeight: 44, px: 2, color: 'text.primary' } }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} value={option.value}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
