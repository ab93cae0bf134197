import { formatDay, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { LinkData } from './link-requests.js';

const dayText = (moment: string) => formatDay(dayOf(new Date(moment)));

/** What was asked and what is answered. */
export function LinkAnswer({ page }: { readonly page: LinkData }) {
  return (
    <>
      <p className="link-lead">{page.enterpriseName}：</p>
      <h1>您反映的问题已有办理结果</h1>
      <dl className="link-facts">
        <dt>问题</dt>
        <dd>
          {page.problemTitle}
          <span className="link-hint">{page.problemNumber}</span>
        </dd>
        <dt>情况</dt>
        <dd className="link-text">{page.problemContent}</dd>
        <dt>办理结果</dt>
        <dd>
          <strong>{page.resultLabel}</strong>
        </dd>
        <dt>答复</dt>
        <dd className="link-text">{page.resultText}</dd>
        <dt>办理单位</dt>
        <dd>
          {page.unitName}
          {page.answeredAt && <span className="link-hint">{dayText(page.answeredAt)}</span>}
        </dd>
      </dl>
      {page.expiresAt && <p className="link-hint">请在 {dayText(page.expiresAt)} 前评价，每个链接只能评价一次。</p>}
    </>
  );
}
