import { useEffect, useState } from 'react';
import { ClosedLink } from './ClosedLink.js';
import { LinkAnswer } from './LinkAnswer.js';
import { LinkFrame } from './LinkFrame.js';
import { LinkPolicy } from './LinkPolicy.js';
import { LinkQuestion } from './LinkQuestion.js';
import { fetchLink, type LinkData } from './link-requests.js';
import { RatingForm } from './RatingForm.js';
import { SupplyForm } from './SupplyForm.js';
import { Thanks } from './Thanks.js';
import './link.css';

type View =
  | { readonly at: 'loading' | 'failed' }
  | { readonly at: 'thanks'; readonly supplied: boolean }
  | { readonly at: 'page'; readonly page: LinkData };

const SUPPLY = 'SUPPLY_INFO';

/** Search engines and other sites learn nothing of a link that is as good as a password. */
function keepToOurselves() {
  for (const [name, content] of [
    ['robots', 'noindex, nofollow'],
    ['referrer', 'no-referrer'],
  ] as const) {
    const meta = document.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`) ?? document.createElement('meta');
    meta.name = name;
    meta.content = content;
    document.head.append(meta);
  }
}

/** The enterprise's page behind a one-time link. Opening it only reads; acting is a POST. */
export function App() {
  const token = decodeURIComponent(window.location.pathname.split('/')[2] ?? '');
  const [view, setView] = useState<View>({ at: 'loading' });
  useEffect(keepToOurselves, []);
  useEffect(() => {
    fetchLink(token).then(
      (page) => setView({ at: 'page', page }),
      () => setView({ at: 'failed' }),
    );
  }, [token]);
  return (
    <LinkFrame>
      {view.at === 'loading' && <p role="status">正在打开……</p>}
      {view.at === 'failed' && (
        <>
          <h1>页面没有打开</h1>
          <p role="alert">请检查网络，然后刷新本页。仍打不开的，请联系给您发邮件的单位。</p>
        </>
      )}
      {view.at === 'thanks' && <Thanks supplied={view.supplied} />}
      {view.at === 'page' && view.page.state !== 'OPEN' && (
        <ClosedLink used={view.page.state === 'USED'} supplied={view.page.purpose === SUPPLY} />
      )}
      {view.at === 'page' && view.page.state === 'OPEN' && (
        <OpenLink
          token={token}
          page={view.page}
          onDone={() => setView({ at: 'thanks', supplied: view.page.purpose === SUPPLY })}
        />
      )}
    </LinkFrame>
  );
}

interface OpenLinkProps {
  readonly token: string;
  readonly page: LinkData;
  readonly onDone: () => void;
}

const OpenLink = ({ token, page, onDone }: OpenLinkProps) =>
  page.policy ? (
    <LinkPolicy token={token} page={page} policy={page.policy} />
  ) : page.purpose === SUPPLY ? (
    <>
      <LinkQuestion page={page} />
      <SupplyForm token={token} onDone={onDone} />
    </>
  ) : (
    <>
      <LinkAnswer page={page} />
      <RatingForm token={token} page={page} onDone={onDone} />
    </>
  );
