import { type FormEvent, useRef, useState } from 'react';
import { RefusalError } from '../providers/errors.js';
import type { LinkData } from './link-requests.js';
import { rate } from './link-requests.js';

interface RatingFormProps {
  readonly token: string;
  readonly page: LinkData;
  readonly onDone: () => void;
}

const DISSATISFIED = 'DISSATISFIED';
const MAX_COMMENT = 2000;

/** Three large choices; a dissatisfied one asks why; a comment for those who want to say more. */
export function RatingForm({ token, page, onDone }: RatingFormProps) {
  const [satisfaction, setSatisfaction] = useState<string | null>(null);
  const [cause, setCause] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLParagraphElement>(null);

  const chosen = (set: (value: string) => void) => (value: string) => {
    set(value);
    setFault(null);
  };

  const fail = (sentence: string) => {
    setFault(sentence);
    requestAnimationFrame(() => alert.current?.focus());
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!satisfaction) return fail('请先选择满意、基本满意或不满意。');
    if (satisfaction === DISSATISFIED && !cause) return fail('请选择不满意的原因，我们据此决定怎样继续办理。');
    setBusy(true);
    setFault(null);
    try {
      await rate({
        token,
        satisfaction,
        ...(satisfaction === DISSATISFIED ? { cause } : {}),
        ...(comment.trim() ? { comment: comment.trim() } : {}),
      });
      onDone();
    } catch (error) {
      setBusy(false);
      fail(error instanceof RefusalError ? error.message : '网络不通，评价没有送到。请检查网络后再点一次“提交评价”。');
    }
  };

  return (
    <form className="link-form" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset>
        <legend>您对这次办理满意吗？</legend>
        {page.options.map(({ value, label }) => (
          <Choice
            key={value}
            name="satisfaction"
            value={value}
            label={label}
            checked={satisfaction === value}
            onChoose={chosen(setSatisfaction)}
          />
        ))}
      </fieldset>
      {satisfaction === DISSATISFIED && (
        <fieldset>
          <legend>不满意的原因</legend>
          {page.causes.map(({ value, label }) => (
            <Choice
              key={value}
              name="cause"
              value={value}
              label={label}
              checked={cause === value}
              onChoose={chosen(setCause)}
            />
          ))}
        </fieldset>
      )}
      <label className="link-label" htmlFor="comment">
        还想说些什么（选填）
      </label>
      <textarea
        id="comment"
        rows={4}
        maxLength={MAX_COMMENT}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {fault && (
        <p className="link-error" role="alert" tabIndex={-1} ref={alert}>
          {fault}
        </p>
      )}
      <button type="submit" disabled={busy}>
        {busy ? '正在提交……' : '提交评价'}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, value, label, checked, onChoose }: ChoiceProps) {
  return (
    <label className={checked ? 'link-choice link-choice-on' : 'link-choice'}>
      <input type="radio" name={name} value={value} checked={checked} onChange={() => onChoose(value)} />
      <span>{label}</span>
    </label>
  );
}
