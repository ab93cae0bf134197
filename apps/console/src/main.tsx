import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Two doors: the enterprise's no-login pages (/link/…), which stay small, and the console.
 * Each is loaded by itself, so an enterprise's phone never fetches the console.
 */
async function open() {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  const { App } = window.location.pathname.startsWith('/link/')
    ? await import('./link/LinkApp.js')
    : await import('./App.js');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void open();
