/** A person who can be chosen. */
export interface Choice {
  readonly name: string;
  /** Whom they act for, and its code. */
  readonly organisation: string;
  readonly code: string;
}

/** The page on which one chooses whom to be; each account is one button of a plain form. */
export function signInPage(action: string, choices: readonly Choice[]): string {
  return page(
    '选择账号 · Choose an account',
    `<p>本机样例，无需密码。带 * 的信用代码为样例代码。<br>Samples on this machine, without passwords. Codes marked * are samples.</p>
<form method="post" action="${escape(action)}">
${choices.map(button).join('\n')}
</form>`,
  );
}

/** A page for what went wrong. */
export function faultPage(text: string): string {
  return page('无法登录 · Sign-in failed', `<p>${escape(text)}</p>`);
}

/** The page on which one types the code that the command line shows; `fault` says what was wrong. */
export function codePage(form: CodeForm, fault: string | null): string {
  return page(
    '输入代码 · Enter the code',
    `${fault === null ? '' : `<p role="alert">${escape(fault)}</p>\n`}<p>请输入命令行显示的代码。<br>Enter the code that the command line shows.</p>
${formOf(form)}
<p><label>代码 Code <input name="user_code" value="${escape(form.userCode)}" autocomplete="off" autofocus></label></p>
<p><button>继续 Continue</button></p>
</form>`,
  );
}

/** Whoever sees another code than on their own screen is being tricked (RFC 8628, 5.4). */
export function confirmPage(form: CodeForm): string {
  return page(
    '确认登录 · Confirm the sign-in',
    `<p>命令行显示的代码是否为 <strong>${escape(form.userCode)}</strong>？如果不是，或者不是您本人在登录，请取消。<br>Does your command line show <strong>${escape(form.userCode)}</strong>? If not, or if it is not you who signs in, cancel.</p>
${formOf(form)}
<input type="hidden" name="user_code" value="${escape(form.userCode)}">
<p><button name="confirm" value="yes">确认 Confirm</button> <button name="abort" value="yes">取消 Cancel</button></p>
</form>`,
  );
}

/** The end of signing in elsewhere. */
export function signedInPage(): string {
  return page(
    '已登录 · Signed in',
    '<p>命令行已登录，可以关闭本页。<br>The command line is signed in; this page can be closed.</p>',
  );
}

/** Whether to sign out here as well; `form` is the provider's own, with its hidden fields. */
export function signOutPage(form: string): string {
  return page(
    '退出登录 · Sign out',
    `${form}
<p><button form="op.logoutForm" name="logout" value="yes">退出 Sign out</button></p>`,
  );
}

/** The end of signing out, where the client named no place to go back to. */
export function signedOutPage(): string {
  return page(
    '已退出 · Signed out',
    '<p>已退出登录，可以关闭本页。<br>You are signed out; this page can be closed.</p>',
  );
}

export interface CodeForm {
  readonly action: string;
  /** Ties the form to this browser. */
  readonly xsrf: string;
  readonly userCode: string;
}

function formOf({ action, xsrf }: CodeForm): string {
  return `<form method="post" action="${escape(action)}">
<input type="hidden" name="xsrf" value="${escape(xsrf)}">`;
}

function button({ name, organisation, code }: Choice): string {
  return `<p><button name="account" value="${escape(name)}">${escape(name)}</button> ${escape(organisation)} <small>${escape(code)}</small></p>`;
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
