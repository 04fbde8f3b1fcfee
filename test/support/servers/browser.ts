/** What a page asks for: where its form goes, and what it holds before anything is typed. */
interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/** A browser as far as signing in needs one: keeps cookies, follows redirects, sends forms. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #leavesAt: string | null;

  /** `leavesAt`: where a client would be called back; the browser stops before it. */
  constructor(leavesAt: string | null = null) {
    this.#leavesAt = leavesAt;
  }

  /** Opens a page, over redirects and over forms that send themselves. */
  async open(url: string, form?: Readonly<Record<string, string>>): Promise<Page> {
    let [at, response] = [url, await this.#go(url, form)];
    for (;;) {
      const location = response.headers.get('location');
      if (location === null) break;
      at = new URL(location, at).href;
      if (this.#leavesAt !== null && at.startsWith(this.#leavesAt)) break;
      response = await this.#go(at);
    }
    const page = { url: at, status: response.status, html: await response.text() };
    return page.html.includes('document.forms[0].submit()') ? this.send(page) : page;
  }

  /** Fills in and sends the form of a page. */
  send(page: Page, typed: Readonly<Record<string, string>> = {}): Promise<Page> {
    const { action, fields } = formIn(page);
    return this.open(action, { ...fields, ...typed });
  }

  async #go(url: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([k, v]) => `${k}=${v}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}

function formIn({ url, html }: Page): Form {
  const action = /<form [^>]*action="([^"]*)"/.exec(html)?.[1];
  if (action === undefined) throw new Error(`${url} has no form: ${html}`);
  const inputs = html.matchAll(/<input [^>]*name="([^"]+)" value="([^"]*)"/g);
  const fields = Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
  return { action: new URL(action, url).href, fields };
}
