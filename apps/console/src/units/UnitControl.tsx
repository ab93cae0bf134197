import { Controller, useFormContext } from 'react-hook-form';
import { useTranslate } from 'ra-core';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { treeOf } from './unit-tree.js';
import { useUnits } from './use-units.js';

interface UnitControlProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  /** Left out, with everything under it: a unit cannot hang under itself. */
  readonly except?: string;
}

/** Chooses a unit; the indent shows the tree. */
export function UnitControl({ name, label, required = false, except }: UnitControlProps) {
  const translate = useTranslate();
  const { control } = useFormContext();
  const { data: units = [] } = useUnits();
  const options = treeOf(units.filter(({ id, active }) => active && id !== except)).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'　'.repeat(depth)}${unit.name}`,
  }));
  return (
    <Controller
      name={name}
      control={control}
      rules={{ validate: (value: unknown) => !required || Boolean(value) || translate('common.required', { label }) }}
      render={({ field, fieldState: { error } }) => {
        const value = field.value as string | null;
        return (
          <ChoiceSelect
            options={options}
            label={label}
            required={required}
            value={options.some((option) => option.value === value) ? value : null}
            onChange={field.onChange}
            error={error?.message}
          />
        );
      }}
    />
  );
}
