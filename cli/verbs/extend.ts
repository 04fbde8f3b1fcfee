import { dataOf } from '../../shared/client/client.ts';
import type { Desk } from '../desk.ts';
import { callIdOf, clientFor, type ReviewOptions, stated } from '../review.ts';

interface ExtendOptions extends ReviewOptions {
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
}

/** `pilots extend <code> --call <id>`: gives one association more time, by its organisation code. */
export async function extend(
  desk: Desk,
  association: string,
  options: ExtendOptions,
): Promise<number> {
  const params = { path: { callId: callIdOf(options) } };
  const closesAt = stated(options.until, '--until <instant>, e.g. 2027-01-31T17:00:00+08:00');
  const reason = stated(options.reason, '--reason <text>');
  const client = await clientFor(desk, 'admin', options);
  const { version } = dataOf(await client.GET('/v1/calls/{callId}', { params }));
  const answer = await client.POST('/v1/calls/{callId}/extensions', {
    params: { ...params, header: { 'If-Match': `"${version}"` } },
    body: { association, closesAt, reason },
  });
  const given = dataOf(answer);
  if (options.json) desk.say(JSON.stringify(given, null, 2));
  else desk.say(`${given.association}: 延期至 until ${given.closesAt}（${given.grantedBy}）`);
  return 0;
}
