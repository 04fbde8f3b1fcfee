import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { SignJWT, importJWK } from 'jose';
import type { Provider } from 'oidc-provider';
import * as z from 'zod';
import type { Outcome } from '../functions/protocol.ts';
import { close, listen } from '../listen.ts';
import { readForm, sendJson, sendPage } from '../sign-in/exchange.ts';
import { faultPage, signInPage } from '../sign-in/page.ts';
import { type Secrets, findSecrets } from '../sign-in/secrets.ts';
import { poolProvider } from './provider.ts';
import type { PoolClient } from './template.ts';
import { type User, Users } from './users.ts';

export interface UserPool {
  /** As Cognito names it in `ProviderURL`. */
  readonly issuer: string;
  readonly id: string;
  /** Serves from now on. */
  open(settings: UserPoolSettings): void;
  stop(): Promise<void>;
}

export interface UserPoolSettings {
  readonly clients: readonly PoolClient[];
  /** The pool's own attributes. */
  readonly attributes: readonly string[];
  /** The trigger "pre token generation": event and answer as JSON text. */
  readonly trigger: (event: string) => Promise<Outcome>;
}

/** Listens, with an address that the templates may name; it answers once it is opened. */
export async function startUserPool(id: string): Promise<UserPool> {
  const secrets = await findSecrets(null);
  let poolServer: PoolDesk | undefined;
  const server = createServer((request, response) => {
    if (poolServer) void poolServer.serve(request, response);
    else response.writeHead(503).end();
  });
  const issuer = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    issuer,
    id,
    open: (settings) => {
      poolServer = new PoolDesk({ issuer, id, secrets }, settings);
    },
    stop: () => close(server),
  };
}

interface Pool {
  readonly issuer: string;
  readonly id: string;
  readonly secrets: Secrets;
}

/** What a trigger of version 2 may change of an access token. */
const Overrides = z.object({
  response: z.object({
    claimsAndScopeOverrideDetails: z.object({
      accessTokenGeneration: z.object({
        claimsToAddOrOverride: z.record(z.string(), z.json()).default({}),
        scopesToAdd: z.array(z.string()).default([]),
      }),
    }),
  }),
});

class PoolDesk {
  readonly #pool: Pool;
  readonly #settings: UserPoolSettings;
  readonly #users: Users;
  readonly #provider: Provider;

  constructor(pool: Pool, settings: UserPoolSettings) {
    this.#pool = pool;
    this.#settings = settings;
    this.#users = new Users(settings.attributes);
    this.#provider = poolProvider(pool.issuer, {
      clients: settings.clients,
      users: this.#users,
      secrets: pool.secrets,
      accessToken: (of) => this.#accessToken(of),
    });
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.#pool.issuer);
    try {
      if (request.headers['x-amz-target']) await this.#administer(request, response);
      else if (pathname === '/logout') this.#signOut(searchParams, response);
      else if (pathname.startsWith('/sign-in/')) await this.#choose(request, response, pathname);
      else await this.#provider.callback()(request, response);
    } catch {
      sendPage(response, 400, faultPage('登录已过期，请重新开始。This sign-in is over.'));
    }
  }

  /** The API of the service, for an admin's command line: people can be made, and no more. */
  async #administer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = String(request.headers['x-amz-target']);
    if (!target.endsWith('.AdminCreateUser'))
      return sendJson(response, 400, { __type: 'UnknownOperationException' });
    const made = this.#users.create(this.#pool.id, JSON.parse(await text(request)));
    if (typeof made === 'string') return sendJson(response, 400, { __type: made });
    sendJson(response, 200, { User: { Username: made.username, Enabled: true } });
  }

  /** To one of the client's own addresses, and to no other. */
  #signOut(query: URLSearchParams, response: ServerResponse): void {
    const client = this.#settings.clients.find(({ id }) => id === query.get('client_id'));
    const to = query.get('logout_uri') ?? '';
    if (!client?.logoutUrls.includes(to))
      return sendPage(response, 400, faultPage('退出地址未登记。This address is not registered.'));
    const gone = ['_session', '_session.sig', '_session.legacy', '_session.legacy.sig'];
    response.writeHead(302, {
      location: to,
      'set-cookie': gone.map((name) => `${name}=; path=/; max-age=0`),
    });
    response.end();
  }

  /** There are no passwords here: whoever was made can be chosen. */
  async #choose(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    await this.#provider.interactionDetails(request, response);
    const user =
      request.method === 'POST'
        ? this.#users.find((await readForm(request)).get('account'))
        : undefined;
    if (!user) return sendPage(response, 200, signInPage(path, this.#users.all().map(choiceOf)));
    const login = { login: { accountId: user.username } };
    await this.#provider.interactionFinished(request, response, login);
  }

  async #accessToken(of: { username: string; client: string; scope: string }): Promise<string> {
    const user = this.#users.find(of.username);
    if (!user) throw new Error(`${of.username} is not in the pool`);
    const { claimsToAddOrOverride: claims, scopesToAdd: more } = await this.#ask(user, of.scope);
    const { issuer, secrets } = this.#pool;
    const scope = [...new Set([...of.scope.split(' '), ...more])].join(' ');
    // no audience: a pool tells its clients apart by `client_id`
    return new SignJWT({
      ...claims,
      token_use: 'access',
      client_id: of.client,
      username: user.username,
      scope,
      jti: randomUUID(),
    })
      .setProtectedHeader({ alg: 'RS256', kid: String(secrets.key.kid) })
      .setIssuer(issuer)
      .setSubject(user.sub)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(await importJWK(secrets.key, 'RS256'));
  }

  async #ask({ attributes, username }: User, scope: string) {
    const outcome = await this.#settings.trigger(
      JSON.stringify({
        version: '2',
        triggerSource: 'TokenGeneration_HostedAuth',
        userName: username,
        request: { userAttributes: attributes, scopes: scope.split(' ') },
        response: {},
      }),
    );
    if (outcome.kind !== 'answered') throw new Error(`the trigger ended as ${outcome.kind}`);
    const { response } = Overrides.parse(JSON.parse(outcome.payload));
    return response.claimsAndScopeOverrideDetails.accessTokenGeneration;
  }
}

function choiceOf({ username, attributes }: User) {
  return {
    name: username,
    organisation: attributes['custom:organisation_name'] ?? '',
    code: attributes['custom:organisation_code'] ?? '',
  };
}
