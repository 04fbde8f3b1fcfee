import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { table } from '../../output/table.ts';

/** `pilots extensions`: the time that one was given; of a call, for admins, all that it gave. */
export const extensions = verb({
  name: 'extensions',
  says: [
    '本单位获准的延期；写明通知时列出该通知的全部延期（管理员）',
    'the time that you were given; with --call, for admins, all that the call gave',
  ],
  options: {
    call: text('id', '哪一次申报，仅管理员 a call, for admins'),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: ['pilots extensions', `pilots extensions ${CALL} --account admin-1`],
  run: async (io, { call, json, ...options }) => {
    const isOwn = call === undefined;
    const client = await clientFor(io, isOwn ? 'association' : 'admin', options);
    const answer = isOwn
      ? dataOf(await client.GET('/v1/extensions'))
      : await extensionsOf(client, call);
    if (json) io.print(JSON.stringify(answer, null, 2));
    else for (const line of report(answer.extensions)) io.print(line);
    return 0;
  },
});

async function extensionsOf(client: PilotsClient, callId: string) {
  const params = { path: { callId } };
  return dataOf(await client.GET('/v1/calls/{callId}/extensions', { params }));
}

type Listed = (Schemas['ListOwnExtensionsAnswer'] | Schemas['ListExtensionsAnswer'])['extensions'];

function report(extensions: Listed): string[] {
  if (extensions.length === 0) return ['没有延期。 Nobody was given more time.'];
  const rows = extensions.map((each) => [
    'callId' in each ? each.callId : each.association,
    each.closesAt,
    each.grantedAt,
    'grantedBy' in each ? each.grantedBy : '',
    each.reason,
  ]);
  return table(
    ['通知或单位 call or association', '延至 until', '准予 granted', '准予人 by', '理由 reason'],
    rows,
  );
}
