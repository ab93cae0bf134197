/** What one person is told: in-app as title and lines, by mail with salutation, button and signature. */
export interface Letter {
  readonly title: string;
  readonly lines: readonly string[];
  /** A page to open; the address may hold a placeholder that is filled in while sending. */
  readonly button?: { readonly label: string; readonly url: string };
}

const SIGNATURE = '淮安市科学技术局 · 创心淮党建助企';
const FOOTNOTE = '此邮件由系统发出，请勿直接回复。';

export function letterText(to: string, letter: Letter): string {
  const button = letter.button ? ['', `${letter.button.label}：${letter.button.url}`] : [];
  return [`${to}，您好：`, '', ...letter.lines, ...button, '', SIGNATURE, FOOTNOTE].join('\n');
}

export function letterHtml(to: string, letter: Letter): string {
  const paragraphs = [`${to}，您好：`, ...letter.lines].map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const button = letter.button
    ? `\n<p><a href="${escapeHtml(letter.button.url)}">${escapeHtml(letter.button.label)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>${escapeHtml(letter.title)}</title>
<body>
${paragraphs}${button}
<p>${SIGNATURE}<br>${FOOTNOTE}</p>
</body></html>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Texts come from enterprises and colleagues; in a mail they are text and nothing else. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
