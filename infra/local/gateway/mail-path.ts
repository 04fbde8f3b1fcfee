import type { Arrived } from '../mail/mailbox.ts';
import { escaped } from '../s3/xml.ts';
import { type GatewayAnswer, message } from './answer.ts';
import type { Received } from './request.ts';

/** No template has it, and no gateway of a cloud answers it. */
const PATH = '/local/mail';

/** `GET /local/mail` shows all mail of this machine as it arrives. Null for any other path. */
export function answerMail(
  letters: readonly Arrived[],
  { method, path, headers }: Received,
): GatewayAnswer | null {
  if (path !== PATH) return null;
  // a page of another origin must not read it
  if (headers['origin'] !== undefined) return message(403, 'not for pages');
  if (method !== 'GET') return message(405, 'Method Not Allowed', { allow: 'GET' });
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // a letter is shown as it is and does nothing
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
    },
    cookies: [],
    body: Buffer.from(pageOf(letters)),
  };
}

function pageOf(letters: readonly Arrived[]): string {
  const title = '本机邮件 Mail on this machine';
  const none = '<p>还没有邮件。每分钟发送一次。 No mail yet. It is sent every minute.</p>';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
article{border-top:1px solid #767676;margin-top:1.5rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
iframe{width:100%;height:32rem;border:1px solid #767676}</style></head><body><main>
<h1>${title}</h1>
<p>这些邮件没有寄出，只在本机显示。 These letters went nowhere; they are shown here alone.</p>
${letters.map(letterOf).join('\n') || none}</main></body></html>`;
}

function letterOf({ to, from, subject, text, html }: Arrived): string {
  const heading = escaped(subject);
  return `<article><h2>${heading}</h2>
<p>收件人 To: ${escaped(to)}<br>发件人 From: ${escaped(from)}</p>
<pre>${escaped(text)}</pre>
<details><summary>HTML</summary><iframe sandbox title="${heading}" srcdoc="${escaped(html)}"></iframe></details>
</article>`;
}
