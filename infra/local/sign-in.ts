import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { SignJWT, importJWK } from 'jose';
import type { Provider } from 'oidc-provider';
import { close, listen } from './listen.ts';
import { type Account, CHOICES, claimsOf, findAccount, scopeOf } from './sign-in/accounts.ts';
import { faultPage, signInPage } from './sign-in/page.ts';
import { CLI_CLIENT, commandLineClient, pagesClient } from './sign-in/clients.ts';
import { memory } from './sign-in/memory.ts';
import { readForm, sendJson, sendPage } from './sign-in/exchange.ts';
import { type ProviderSettings, TOKEN_SECONDS, makeProvider } from './sign-in/provider.ts';
import { type Secrets, findSecrets } from './sign-in/secrets.ts';

const TOKEN_PATH = '/sample-token';

export interface SignIn {
  /** The OpenID issuer, with discovery below it. */
  readonly issuer: string;
  /** Takes a form with `account` and gives its token; for the command line, local only. */
  readonly tokenEndpoint: string;
  /** Lets people sign in from the pages that are served at `api`, which is known later. */
  openTo(api: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the local issuer. `folder` keeps its keys; port 0 takes any. */
export async function startSignIn(options: {
  folder: string | null;
  port: number;
  audience: string;
}): Promise<SignIn> {
  const secrets = await findSecrets(options.folder);
  let signInServer: Desk | undefined;
  const server = createServer((request, response) => void signInServer?.serve(request, response));
  const issuer = `http://127.0.0.1:${await listen(server, options.port)}`;
  const kept = memory();
  await kept.putClient(commandLineClient());
  signInServer = new Desk(issuer, { ...options, secrets, adapter: kept.adapter });
  return {
    issuer,
    tokenEndpoint: `${issuer}${TOKEN_PATH}`,
    openTo: (api) => kept.putClient(pagesClient(api)),
    stop: () => close(server),
  };
}

class Desk {
  readonly #issuer: string;
  readonly #audience: string;
  readonly #secrets: Secrets;
  readonly #provider: Provider;
  readonly #callback: (request: IncomingMessage, response: ServerResponse) => Promise<void>;

  constructor(issuer: string, settings: ProviderSettings) {
    this.#issuer = issuer;
    this.#audience = settings.audience;
    this.#secrets = settings.secrets;
    this.#provider = makeProvider(issuer, settings);
    this.#callback = this.#provider.callback();
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.#issuer).pathname;
    try {
      if (path === TOKEN_PATH) await this.#giveToken(request, response);
      else if (path.startsWith('/sign-in/')) await this.#choose(request, response, path);
      else await this.#callback(request, response);
    } catch {
      // a page that was left open for too long, or opened in another browser
      sendPage(
        response,
        400,
        faultPage('登录已过期，请重新开始。This sign-in is over; start again.'),
      );
    }
  }

  /** Shows the accounts, or takes the choice and goes back to the client. */
  async #choose(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    await this.#provider.interactionDetails(request, response);
    const account =
      request.method === 'POST' ? findAccount((await readForm(request)).get('account')) : undefined;
    if (!account) return sendPage(response, 200, signInPage(path, CHOICES));
    const login = { login: { accountId: account.name } };
    await this.#provider.interactionFinished(request, response, login);
  }

  async #giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (await readForm(request)).get('account');
    const account = findAccount(name);
    if (!account)
      return sendJson(response, 400, {
        error: 'invalid_request',
        error_description: `there is no account ${name}; send a form with account=association-1`,
      });
    const access_token = await this.#sign(account);
    sendJson(response, 200, { access_token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  }

  /** The same claims that the provider gives (RFC 9068). */
  async #sign(account: Account): Promise<string> {
    const { key } = this.#secrets;
    return new SignJWT({
      ...claimsOf(account),
      scope: scopeOf(account),
      client_id: CLI_CLIENT,
      jti: randomUUID(),
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: String(key.kid) })
      .setIssuer(this.#issuer)
      .setAudience(this.#audience)
      .setSubject(account.name)
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(await importJWK(key, 'RS256'));
  }
}
