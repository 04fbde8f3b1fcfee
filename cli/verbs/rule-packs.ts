import { dataOf, type PilotsClient } from '../../shared/client/client.ts';
import type { Desk } from '../desk.ts';
import { reportLines, type ReEvaluation } from '../re-evaluation-report.ts';
import { callIdOf, clientFor, type ReviewOptions, stated } from '../review.ts';

interface PackOptions extends ReviewOptions {
  readonly pack?: string | undefined;
  readonly reason?: string | undefined;
}

/** `pilots re-evaluate --call <id> --pack <id>`: asks which verdicts another pack would turn. */
export async function reEvaluate(desk: Desk, options: PackOptions): Promise<number> {
  const { client, params, body } = await askedIn(desk, options);
  const answer = await client.POST('/v1/calls/{callId}/re-evaluations', { params, body });
  return tell(desk, dataOf(answer), options);
}

/** `pilots move-rules --call <id> --pack <id>`: moves a call to another pack; no verdict changes. */
export async function moveRules(desk: Desk, options: PackOptions): Promise<number> {
  const { client, params, body } = await askedIn(desk, options);
  const { version } = dataOf(await client.GET('/v1/calls/{callId}', { params }));
  const answer = await client.POST('/v1/calls/{callId}/rule-pack-changes', {
    params: { ...params, header: { 'If-Match': `"${version}"` } },
    body,
  });
  return tell(desk, dataOf(answer), options);
}

async function askedIn(desk: Desk, options: PackOptions) {
  const packId = stated(options.pack, '--pack <id>, e.g. --pack SAMPLE-2026');
  const reason = stated(options.reason, '--reason <text>');
  const params = { path: { callId: callIdOf(options) } };
  const client = await clientFor(desk, 'admin', options);
  return { client, params, body: { rulePack: await refOf(client, packId), reason } };
}

async function refOf(client: PilotsClient, packId: string) {
  const params = { path: { packId } };
  return dataOf(await client.GET('/v1/rule-packs/{packId}', { params })).ref;
}

function tell(desk: Desk, report: ReEvaluation, { json }: ReviewOptions): number {
  if (json) desk.say(JSON.stringify(report, null, 2));
  else for (const line of reportLines([report])) desk.say(line);
  return 0;
}
