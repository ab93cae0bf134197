import { useTranslate } from 'ra-core';
import { PlainPage } from './AccessDeniedPage.js';

export function NotFoundPage() {
  const translate = useTranslate();
  return <PlainPage title={translate('errorPage.notFoundTitle')} body={translate('errorPage.notFoundBody')} />;
}
