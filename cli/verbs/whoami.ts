import { bearerOf } from '../client.ts';
import { apiOf, type Desk } from '../desk.ts';
import { oneLine } from '../one-line.ts';
import { type Claims, claimsIn, expiryIn } from '../sign-in/claims.ts';
import { table } from '../table.ts';

export interface WhoamiOptions {
  readonly account?: string | undefined;
  readonly json?: boolean | undefined;
}

/** What concerns the token and not the person (RFC 9068, 2.2). */
const OF_THE_TOKEN = new Set(['iss', 'aud', 'exp', 'iat', 'nbf', 'jti', 'client_id']);

/** `pilots whoami`: as whom the verbs act at the API, as the token says, and until when. */
export async function whoami(desk: Desk, options: WhoamiOptions): Promise<number> {
  const api = await apiOf(desk);
  const claims = claimsIn(await bearerOf(desk, options));
  const expiresAt = expiryIn(claims);
  if (options.json) desk.say(JSON.stringify({ api, expiresAt, claims }, null, 2));
  else for (const line of report(api, claims, expiresAt)) desk.say(line);
  return 0;
}

function report(api: string, claims: Claims | null, expiresAt: string | null): string[] {
  if (claims === null) {
    return [`已登录 ${api}，令牌不说明身份。 Signed in at ${api}; the token does not say as whom.`];
  }
  const said = Object.entries(claims).filter(([name]) => !OF_THE_TOKEN.has(name));
  const rows = [
    ['接口 API', api],
    ...said.map(([name, value]) => [NAMES[name] ?? name, textOf(value)]),
    ['有效期至 until', expiresAt ?? ''],
  ];
  return table(['', ''], rows).slice(2);
}

const NAMES: Readonly<Record<string, string>> = {
  sub: '账号 subject',
  role: '角色 role',
  scope: '权限 scope',
  organisation_code: '单位代码 organisation code',
  organisation_name: '单位 organisation',
};

function textOf(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value));
}
