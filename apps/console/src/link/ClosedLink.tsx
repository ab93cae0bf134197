/** A used or expired link, said kindly, with what to do. */
export function ClosedLink({ used, supplied }: { readonly used: boolean; readonly supplied: boolean }) {
  return used ? (
    <>
      <h1>{supplied ? '您已经补充过了' : '您已经评价过了'}</h1>
      <p>谢谢，每个链接只能用一次。</p>
      <p>如果还有新的情况要补充，请联系您的挂钩帮办人员。</p>
    </>
  ) : (
    <>
      <h1>这个链接已经失效</h1>
      <p>链接超过了有效期，或者网址没有复制完整。</p>
      <p>您的意见对我们仍然重要，请联系您的挂钩帮办人员，由他们为您登记。</p>
    </>
  );
}
