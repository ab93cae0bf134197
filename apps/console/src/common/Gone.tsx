import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { PageHeader } from './PageHeader.js';

interface GoneProps {
  /** What is not there, as a sentence. */
  readonly children: string;
  /** The list to go back to. */
  readonly list: string;
}

/** A record that does not exist, or not for this reader; the two look the same. */
export function Gone({ children, list }: GoneProps) {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('common.gone')} back={list} />
      <Typography role="alert">{children}</Typography>
    </>
  );
}
