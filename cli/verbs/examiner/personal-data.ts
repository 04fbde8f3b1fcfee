import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { OF_ASSOCIATION } from '../../../shared/domain/people/whose-data.ts';
import { clientFor } from '../../applications/on-call.ts';
import { APPLICATION, ON_CALL, STAFF } from '../../command-line/common-options.ts';
import { required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { table } from '../../output/table.ts';

type Answer = Schemas['ReadPersonalDataAnswer'];

/** `pilots personal-data <application> --reason <text>`: reads it, which is recorded and shown. */
export const personalData = verb({
  name: 'personal-data',
  says: [
    '查看个人信息，须说明理由并留痕',
    'read personal data; that is recorded and shown to the association',
  ],
  words: { application: APPLICATION },
  options: {
    as: STAFF,
    of: text(
      'case',
      '异议人，限决定人 who objected, for deciders, by the case number; otherwise the association',
    ),
    reason: required(text('text', '理由，将留痕 why, which is recorded')),
    ...ON_CALL,
  },
  example: [
    found('queue --as examiner --queue mine'),
    `pilots personal-data $id ${CALL} --reason '核对联系人'`,
  ],
  run: async (io, stated) => {
    const { application: applicationId, as = 'examiner', of = OF_ASSOCIATION, reason } = stated;
    const client = await clientFor(io, as, stated);
    const answer = dataOf(
      await client.POST(
        '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-readings',
        { params: { path: { callId: stated.call, applicationId } }, body: { of, reason } },
      ),
    );
    if (stated.json) io.print(JSON.stringify(answer, null, 2));
    else for (const line of report(answer)) io.print(line);
    return 0;
  },
});

function report({ reading, data }: Answer): string[] {
  const rows = Object.entries(data).map(([name, value]) => [name, textOf(value)]);
  return [
    `已留痕 recorded：${reading.at}，${reading.organisation}`,
    '',
    ...table(['项目 field', '内容 content'], rows),
  ];
}

function textOf(value: unknown): string {
  if (value === null) return '（无）';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
