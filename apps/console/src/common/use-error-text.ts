import { useTranslate } from 'ra-core';
import { RefusalError, RequestError } from '../providers/errors.js';

/** A sentence for the user: the server's own for a refusal, ours for a failed request; never a stack or an English message. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return (error) => {
    if (error instanceof RefusalError) return error.message;
    if (error instanceof RequestError) return translate(error.message);
    return translate('errors.unknown');
  };
}
