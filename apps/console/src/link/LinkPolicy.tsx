import { formatDay, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useEffect } from 'react';
import { sayPolicyRead, type LinkData } from './link-requests.js';

/** Long enough that somebody looks; a scanner that runs the page does not stay. */
const LOOKING_MS = 2_000;

/** Tells once that the page is being read: after a while in sight, or at the first touch, key or scroll. */
function useSayRead(token: string, isRead: boolean) {
  useEffect(() => {
    if (isRead) return;
    let said = false;
    const say = () => {
      if (said || document.visibilityState !== 'visible') return;
      said = true;
      // Nobody is kept from reading because this could not be told.
      sayPolicyRead(token).catch(() => undefined);
    };
    const signs = ['pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;
    const start = () => setTimeout(say, LOOKING_MS);
    const timer = start();
    for (const sign of signs.slice(0, 3)) window.addEventListener(sign, say, { passive: true });
    document.addEventListener('visibilitychange', start);
    return () => {
      clearTimeout(timer);
      for (const sign of signs.slice(0, 3)) window.removeEventListener(sign, say);
      document.removeEventListener('visibilitychange', start);
    };
  }, [token, isRead]);
}

const dayText = (day: string) => formatDay(shanghaiDayOf(day));

interface LinkPolicyProps {
  readonly token: string;
  readonly page: LinkData;
  readonly policy: NonNullable<LinkData['policy']>;
}

/** 惠企政策, as the enterprise reads it. */
export function LinkPolicy({ token, page, policy }: LinkPolicyProps) {
  const isWithdrawn = policy.state === 'WITHDRAWN';
  useSayRead(token, policy.isRead || isWithdrawn);
  if (isWithdrawn)
    return (
      <>
        <p className="link-lead">{page.enterpriseName}：</p>
        <h1>这项政策推送已撤回</h1>
        <p>“{policy.title}”的推送已由发送单位撤回，请以最新通知为准。如有疑问，请联系您的挂钩帮办人员。</p>
      </>
    );
  return (
    <>
      <p className="link-lead">{page.enterpriseName}：</p>
      <h1>{policy.title}</h1>
      {policy.state === 'EXPIRED' && (
        <p>
          <strong>这项政策已过申报截止日期，以下内容供参考。</strong>
        </p>
      )}
      <dl className="link-facts">
        <dt>政策要点</dt>
        <dd className="link-text">{policy.summary}</dd>
        <dt>适用条件</dt>
        <dd>{policy.eligibilityWords}</dd>
        <dt>政策级别</dt>
        <dd>{policy.levelLabel}</dd>
        <dt>申报时间</dt>
        <dd>
          {dayText(policy.validFrom)} 起{policy.validTo ? `，至 ${dayText(policy.validTo)}` : '，长期有效'}
        </dd>
        <dt>推送单位</dt>
        <dd>{page.unitName}</dd>
      </dl>
      <p className="link-hint">是否符合条件以主管部门审核为准。如不希望再收到此类提醒，请告知您的挂钩帮办人员。</p>
    </>
  );
}
