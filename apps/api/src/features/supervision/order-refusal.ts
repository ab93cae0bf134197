/** A refusal as the API answers it. */
export interface OrderRefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

export const orderNotFound: OrderRefusalAnswer = {
  code: 'NOT_FOUND',
  message: '找不到这张督办单，可能已不在您的查看范围内。',
};

export const orderConflict: OrderRefusalAnswer = {
  code: 'CONFLICT',
  message: '这张督办单刚刚被别人更新过，请刷新后再操作。',
};
