import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { ON_CALL, REASON } from '../../command-line/common-options.ts';
import { required, type StatedOptions, text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { reportLines, type ReEvaluation } from '../../output/re-evaluation-report.ts';

const OPTIONS = {
  pack: required(text('id', '规则集 the rule pack, e.g. SAMPLE-2026')),
  reason: REASON,
  ...ON_CALL,
} as const;

type PackOptions = StatedOptions<typeof OPTIONS>;

/** `pilots re-evaluate --pack <id>`: asks which verdicts another rule pack would change. */
export const reEvaluate = verb({
  name: 're-evaluate',
  says: [
    '试算：按另一规则集，哪些结论会改变',
    'ask which verdicts another rule pack would change; nothing changes',
  ],
  options: OPTIONS,
  example: [`pilots re-evaluate ${CALL} --pack PP2024 --reason '试算'`],
  run: async (io, options) => {
    const { client, params, body } = await requestOf(io, options);
    const answer = await client.POST('/v1/calls/{callId}/re-evaluations', { params, body });
    return print(io, dataOf(answer), options);
  },
});

/** `pilots move-rules --pack <id>`: moves a call to another pack; no verdict changes. */
export const moveRules = verb({
  name: 'move-rules',
  says: [
    '更换规则集：已有结论不变，产生影响报告',
    'move the call to another pack: no verdict changes, a report says which would',
  ],
  options: OPTIONS,
  example: [`pilots move-rules ${CALL} --pack PP2024 --reason '更正'`],
  run: async (io, options) => {
    const { client, params, body } = await requestOf(io, options);
    const { version } = dataOf(await client.GET('/v1/calls/{callId}', { params }));
    const answer = await client.POST('/v1/calls/{callId}/rule-pack-changes', {
      params: { ...params, header: { 'If-Match': `"${version}"` } },
      body,
    });
    return print(io, dataOf(answer), options);
  },
});

async function requestOf(io: IoContext, options: PackOptions) {
  const params = { path: { callId: options.call } };
  const client = await clientFor(io, 'admin', options);
  const rulePack = await refOf(client, options.pack);
  return { client, params, body: { rulePack, reason: options.reason } };
}

async function refOf(client: PilotsClient, packId: string) {
  const params = { path: { packId } };
  return dataOf(await client.GET('/v1/rule-packs/{packId}', { params })).ref;
}

function print(io: IoContext, report: ReEvaluation, { json }: PackOptions): number {
  if (json) io.print(JSON.stringify(report, null, 2));
  else for (const line of reportLines([report])) io.print(line);
  return 0;
}
