import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';

interface PersonNameProps {
  readonly person: { readonly name: string; readonly unitName?: string | null } | null | undefined;
  /** 张三（人才处） */
  readonly withUnit?: boolean;
}

export function PersonName({ person, withUnit = false }: PersonNameProps) {
  const translate = useTranslate();
  if (!person)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('common.none')}
      </Box>
    );
  return (
    <span>
      {person.name}
      {withUnit && person.unitName && (
        <Box component="span" sx={{ color: 'text.secondary' }}>{`（${person.unitName}）`}</Box>
      )}
    </span>
  );
}
