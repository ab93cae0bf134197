import { useTranslate } from 'ra-core';
import { RefusalError, RequestError } from '../providers/errors.js';

/** The server words what is wrong with a request in Chinese; anything else in `detail` is for the log. */
const saysItself = ({ code, detail }: RequestError) => code === 'BAD_REQUEST' && /[\u4e00-\u9fff]/.test(detail);

/** A sentence for the user: the server's own for a refusal, ours for a failed request; never a stack or an English message. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return (error) => {
    if (error instanceof RefusalError) return error.message;
    if (error instanceof RequestError) return saysItself(error) ? error.detail : translate(error.message);
    return translate('errors.unknown');
  };
}
