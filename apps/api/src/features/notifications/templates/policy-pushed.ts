import { linkPlaceholder } from '../../../platform/links/link-tokens.service.js';
import type { PolicyToTell } from '../policy-case.read-model.js';
import type { Letter } from './letter.js';

/** 惠企政策: to the enterprise's contact, with the personal link to the policy's page. */
export const policyPushed = (policy: PolicyToTell, again: boolean): Letter => ({
  title: `${again ? '提醒：' : ''}${policy.enterpriseName}可能适用的惠企政策：${policy.title}`,
  lines: [
    `${policy.unitName}向贵公司推送一项${policy.levelLabel}惠企政策：“${policy.title}”。`,
    `适用条件：${policy.words}。`,
    ...(policy.validTo ? [`申报截止日期：${policy.validTo}。`] : []),
    ...(again ? ['此前发送的政策还没有打开，再次提醒贵公司不要错过。'] : []),
    '请打开下面的链接查看政策要点。如不希望再收到此类提醒，请告知您的挂钩帮办人员。',
  ],
  button: { label: '查看政策', url: linkPlaceholder(policy.receiptId) },
});
