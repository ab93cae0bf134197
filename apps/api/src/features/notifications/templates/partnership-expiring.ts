import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Letter } from './letter.js';

/** 结对即将到期: to our contact. */
export const partnershipExpiring = (partnerName: string, endsOn: ShanghaiDay): Letter => ({
  title: `共建协议即将到期：${partnerName}`,
  lines: [`与“${partnerName}”的共建协议将于 ${endsOn} 到期。`, '请与对方商定续签或终止，并在系统中办理。'],
});
