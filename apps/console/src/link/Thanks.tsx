import { useEffect, useRef } from 'react';

/** After the rating or the supplement; takes the focus, so that a screen reader says it. */
export function Thanks({ supplied }: { readonly supplied: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {supplied ? '已收到您补充的情况，谢谢' : '已收到您的评价，谢谢'}
      </h1>
      <p>
        {supplied
          ? '经办人已收到通知，会接着办理；办好后我们再给您发邮件。'
          : '如果您对办理不满意，我们会继续办理，并由上一级负责人跟进，办好后再请您评价。'}
      </p>
      <p>现在可以关闭本页。</p>
    </>
  );
}
