import { dayOf, formatDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { LinkData } from './link-requests.js';

/** What the handler needs to know before the work can go on. */
export function LinkQuestion({ page }: { readonly page: LinkData }) {
  return (
    <>
      <p className="link-lead">{page.enterpriseName}：</p>
      <h1>办理您的问题需要补充情况</h1>
      <dl className="link-facts">
        <dt>问题</dt>
        <dd>
          {page.problemTitle}
          <span className="link-hint">{page.problemNumber}</span>
        </dd>
        <dt>需要补充</dt>
        <dd className="link-text">
          <strong>{page.question}</strong>
        </dd>
        <dt>办理单位</dt>
        <dd>{page.unitName}</dd>
      </dl>
      {page.expiresAt && (
        <p className="link-hint">
          请在 {formatDay(dayOf(new Date(page.expiresAt)))} 前补充，逾期我们将按现有情况答复。每个链接只能提交一次。
        </p>
      )}
    </>
  );
}
