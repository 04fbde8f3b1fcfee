import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { verb } from '../../command-line/verb.ts';
import { bearerOf } from '../../context/client.ts';
import { apiOf } from '../../context/cloud.ts';
import { oneLine } from '../../output/one-line.ts';
import { table } from '../../output/table.ts';
import { type Claims, claimsIn, expiryIn } from '../../sign-in/claims.ts';

/** What concerns the token and not the person (RFC 9068, 2.2). */
const OF_THE_TOKEN = new Set(['iss', 'aud', 'exp', 'iat', 'nbf', 'jti', 'client_id']);

/** `pilots whoami`: as whom the verbs act at the API, as the token says, and until when. */
export const whoami = verb({
  name: 'whoami',
  says: ['当前身份、权限和有效期', 'as whom you act, what you may do, and until when'],
  options: { json: JSON_OUTPUT, ...SIGNED_IN },
  example: ['pilots whoami --account expert-1'],
  run: async (io, { account, json }) => {
    const api = await apiOf(io);
    const claims = claimsIn(await bearerOf(io, { account }));
    const expiresAt = expiryIn(claims);
    if (json) io.print(JSON.stringify({ api, expiresAt, claims }, null, 2));
    else for (const line of report(api, claims, expiresAt)) io.print(line);
    return 0;
  },
});

function report(api: string, claims: Claims | null, expiresAt: string | null): string[] {
  if (claims === null) {
    return [
      `访问 ${api} 用所给的令牌；令牌没有说明身份，也没有向接口核对。 The token that was given goes to ${api}; it does not say as whom, and was not checked there.`,
    ];
  }
  const shown = Object.entries(claims).filter(([name]) => !OF_THE_TOKEN.has(name));
  const rows = [
    ['接口 API', api],
    ...shown.map(([name, value]) => [NAMES[name] ?? name, textOf(value)]),
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
