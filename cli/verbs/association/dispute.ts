import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { commandLine } from '../../applications/give-command.ts';
import { clientFor } from '../../applications/on-call.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { needed, refuseBeside } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';

interface DisputeOptions {
  readonly clause: string | undefined;
  readonly argument: string | undefined;
  readonly file: string | undefined;
}

type Disputed = Schemas['DisputeFindingsRequest']['disputed'];

/** `pilots dispute <application> …`: the association disputes (申请复核) findings, once. */
export const dispute = verb({
  name: 'dispute',
  says: ['对条款认定申请复核，限一次', 'dispute findings, once, within the time of the call'],
  words: { application: APPLICATION },
  options: {
    clause: text('id', '条款 the clause'),
    argument: text('text', '理由 why it is found wrongly'),
    file: text('disputed.yaml', '或用文件 or several in a file, as - {clause: …, argument: …}'),
    ...ON_CALL,
  },
  example: [
    found('queue --as examiner --queue mine'),
    `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome unmet --reason '与公告不符'`,
    `pilots refuse $id ${CALL} --reason '实施未满六个月' --clauses SAMPLE2026-A4`,
    `pilots dispute $id ${CALL} --clause SAMPLE2026-A4 --argument '与公告相符' --account association-2`,
  ],
  run: async (io, { application: applicationId, call: callId, ...options }) => {
    const disputed = await disputedIn(io, options);
    const path = { callId, applicationId };
    const client = await clientFor(io, 'association', options);
    const { version } = dataOf(
      await client.GET('/v1/calls/{callId}/applications/{applicationId}', { params: { path } }),
    );
    const saved = dataOf(
      await client.POST('/v1/calls/{callId}/applications/{applicationId}/reconsideration', {
        params: { path, header: { 'If-Match': `"${version}"` } },
        body: { disputed },
      }),
    );
    io.print(
      options.json ? JSON.stringify(saved, null, 2) : commandLine({ ...saved, dryRun: false }),
    );
    return 0;
  },
});

/** One finding of the options, or as many as a file names, which the API checks. */
async function disputedIn(io: IoContext, options: DisputeOptions): Promise<Disputed> {
  const { file, clause, argument } = options;
  if (file === undefined) {
    return [
      {
        clause: needed(clause, '--clause <id>, or --file <disputed.yaml>'),
        argument: needed(argument, '--argument <text>'),
      },
    ];
  }
  refuseBeside('file', { clause, argument }, [
    '复核申请已在文件中',
    '--file names all that is disputed',
  ]);
  return (await readStructured(io, file)) as Disputed;
}
