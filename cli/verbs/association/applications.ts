import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { ApplicationState } from '../../../shared/domain/application/application.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { choice, text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { stateName } from '../../output/names.ts';
import { table } from '../../output/table.ts';

type Summary = Schemas['ListApplicationsAnswer']['applications'][number];

/** `pilots applications`: all that an association has written or filed. */
export const applications = verb({
  name: 'applications',
  says: ['本单位的申报，包括未提交的', 'your own applications, drafts as well'],
  options: {
    call: text('id', '哪一次申报 of one call alone'),
    state: choice(ApplicationState.options, '处于哪一状态 in one state alone'),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: [`pilots applications ${CALL} --account association-2`],
  run: async (io, { call, state, json, ...options }) => {
    const client = await clientFor(io, 'association', options);
    const all = await listed(client, call);
    const found = all.filter((each) => state === undefined || each.state === state);
    if (json) io.print(JSON.stringify({ applications: found }, null, 2));
    else for (const line of report(found)) io.print(line);
    return 0;
  },
});

async function listed(client: PilotsClient, callId: string | undefined): Promise<Summary[]> {
  const found: Summary[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { ...(callId !== undefined && { callId }), ...(cursor !== '' && { cursor }) };
    const page: Schemas['ListApplicationsAnswer'] = dataOf(
      await client.GET('/v1/applications', { params: { query } }),
    );
    found.push(...page.applications);
    cursor = page.nextCursor;
  }
  return found;
}

const HEADS = [
  '编号 id',
  '申报通知 call',
  '状态 state',
  '标准 standard',
  '名称 title',
  '更新 updated',
];

function report(applications: readonly Summary[]): string[] {
  if (applications.length === 0) return ['没有申报。 There is no application.'];
  const rows = applications.map((each) => [
    each.id,
    each.callId,
    stateName(each.state),
    each.standardNumber ?? '',
    each.titleZh ?? '',
    each.updatedAt,
  ]);
  return table(HEADS, rows);
}
