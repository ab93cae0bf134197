import type { Refusal } from '@zhuqi/domain/problem/problem.types.js';

/** Why an act on a problem did not happen: the domain's codes and the API's own. */
export type ActRefusal = Refusal<string>;

export const conflict: ActRefusal = {
  code: 'CONFLICT',
  message: '这个问题刚刚被别人更新过，请刷新后查看最新情况再操作。',
};
