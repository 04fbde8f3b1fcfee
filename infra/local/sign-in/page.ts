import { ACCOUNTS, type Account } from './accounts.ts';

/** The page on which one chooses whom to be; each account is one button of a plain form. */
export function signInPage(action: string): string {
  return page(
    '选择账号 · Choose an account',
    `<p>本机样例，无需密码。带 * 的信用代码为样例代码。<br>Samples on this machine, without passwords. Codes marked * are samples.</p>
<form method="post" action="${escape(action)}">
${ACCOUNTS.map(button).join('\n')}
</form>`,
  );
}

/** A page for what went wrong. */
export function faultPage(text: string): string {
  return page('无法登录 · Sign-in failed', `<p>${escape(text)}</p>`);
}

function button({ name, organisation }: Account): string {
  const code = `${organisation.code}${organisation.isSampleCode ? ' *' : ''}`;
  return `<p><button name="account" value="${escape(name)}">${escape(name)}</button> ${escape(organisation.name)} <small>${escape(code)}</small></p>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:1rem/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}button{font:inherit;min-width:10rem;text-align:left}</style>
<main>
<h1>${title}</h1>
${body}
</main>
</html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
