import type { ReactNode } from 'react';

/** One column, plain words, nothing to sign in to. */
export function LinkFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="link">
      <header className="link-header">
        <p>创心淮 · 党建助企</p>
      </header>
      <main className="link-main">{children}</main>
      <footer className="link-footer">
        <p>本页面由淮安市科技局提供，只用于答复、补充情况、评价和查看政策，不需要登录，也不会向您索要密码或验证码。</p>
      </footer>
    </div>
  );
}
