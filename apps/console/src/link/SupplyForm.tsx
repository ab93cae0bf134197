import { type FormEvent, useRef, useState } from 'react';
import { RefusalError } from '../providers/errors.js';
import { supplyInfo } from './link-requests.js';

interface SupplyFormProps {
  readonly token: string;
  readonly onDone: () => void;
}

const MAX_SUPPLEMENT = 4000;

/** One text: what the enterprise adds. */
export function SupplyForm({ token, onDone }: SupplyFormProps) {
  const [supplement, setSupplement] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLParagraphElement>(null);

  const fail = (sentence: string) => {
    setFault(sentence);
    requestAnimationFrame(() => alert.current?.focus());
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!supplement.trim()) return fail('请先填写要补充的情况。');
    setBusy(true);
    setFault(null);
    try {
      await supplyInfo({ token, supplement: supplement.trim() });
      onDone();
    } catch (error) {
      setBusy(false);
      fail(
        error instanceof RefusalError
          ? error.message
          : '网络不通，补充的情况没有送到，内容还在。请检查网络后再点一次“提交”。',
      );
    }
  };

  return (
    <form className="link-form" onSubmit={(event) => void submit(event)} noValidate>
      <label className="link-label" htmlFor="supplement">
        补充的情况
      </label>
      <textarea
        id="supplement"
        rows={8}
        maxLength={MAX_SUPPLEMENT}
        value={supplement}
        onChange={(event) => setSupplement(event.target.value)}
      />
      <p className="link-hint">材料较多时，可写明已有哪些材料，由经办人与您联系收取。</p>
      {fault && (
        <p className="link-error" role="alert" tabIndex={-1} ref={alert}>
          {fault}
        </p>
      )}
      <button type="submit" disabled={busy}>
        {busy ? '正在提交……' : '提交'}
      </button>
    </form>
  );
}
