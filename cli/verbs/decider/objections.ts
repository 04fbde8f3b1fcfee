import { type Schemas, dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { TRIED } from '../../applications/give-command.ts';
import { PREVIEWED_FOR, previewedFor, savePreview } from '../../applications/preview-letter.ts';
import { type OnCall, clientFor, inPlaceOf } from '../../applications/on-call.ts';
import { viewAs } from '../../applications/view.ts';
import {
  APPLICATION,
  DELEGABLE,
  ON_BEHALF_OF,
  ON_CALL,
} from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';
import { stateName } from '../../output/names.ts';
import { objectionTables } from '../../output/publication-report.ts';

const PATH = '/v1/decider/calls/{callId}/applications/{applicationId}/objections';

/** The most that the API dismisses in one request. */
const MOST = 500;

const APPLICATIONS = found('queue --as decider --queue objections');

/** `pilots objections <application>`: all of them, whatever the number. */
export const objections = verb({
  name: 'objections',
  says: ['列出对一个项目的异议', 'list the objections to a project, without who objects'],
  words: { application: APPLICATION },
  options: {
    standing: choice(
      ['open', 'dismissed', 'upheld'],
      '结果 which: 待答复 open，不成立 dismissed，成立 upheld',
    ),
    'on-behalf-of': ON_BEHALF_OF,
    ...ON_CALL,
  },
  example: [APPLICATIONS, `pilots objections $id ${CALL} --standing open --account decider-2`],
  run: async (io, { application, standing, ...options }) => {
    const client = await clientFor(io, 'decider', options);
    const all = await everyOne(client, { application, standing, options });
    if (options.json) io.print(JSON.stringify({ objections: all }, null, 2));
    else if (all.length === 0) io.print('没有异议。 There are no objections.');
    else for (const line of objectionTables(all).flat()) io.print(line);
    return 0;
  },
});

/** `pilots dismiss-objections <application>`. */
export const dismissObjections = verb({
  name: 'dismiss-objections',
  says: [
    '以同一理由答复多项异议不成立；提出建议或作出决定的人不能答复',
    'dismiss several objections with one reason; not by who proposed or decided',
  ],
  words: { application: APPLICATION },
  options: {
    cases: text(
      'numbers',
      '案号，用逗号分隔；不写为全部待答复的 case numbers; absent: all open ones',
    ),
    reply: required(text('text', '答复，异议人可查看 the reply, which who objected can read')),
    ...PREVIEWED_FOR,
    ...DELEGABLE,
  },
  example: [
    APPLICATIONS,
    `pilots dismiss-objections $id ${CALL} --reply '经核实，均不成立' --account decider-2`,
  ],
  run: async (io, { application, cases, reply, preview, 'preview-to': to, ...options }) => {
    const addressed = previewedFor(preview, to);
    const { client } = await viewAs(io, 'decider', application, options);
    const open = { application, standing: 'open' as const, options };
    const wanted = cases === undefined ? await numbersOf(client, open) : listed(cases);
    if (wanted.length === 0) {
      io.print('没有待答复的异议。 No objection waits for an answer.');
      return 0;
    }
    if (preview !== undefined) {
      const caseNumbers = wanted.slice(0, MOST);
      const act = { act: 'dismissObjections', caseNumbers, reply, ...addressed } as const;
      return savePreview(io, { application, preview, ...options }, { side: 'decider', act });
    }
    const answers: Schemas['CommandAnswer'][] = [];
    for (let from = 0; from < wanted.length; from += MOST) {
      const { client: sender, params } = await viewAs(io, 'decider', application, options);
      const body = { caseNumbers: wanted.slice(from, from + MOST), reply };
      answers.push(dataOf(await sender.POST(`${PATH}/dismissals`, { params, body })));
    }
    const last = answers.at(-1);
    const outcome = last && `${last.dryRun ? TRIED : ''}${last.id}: ${stateName(last.state)}`;
    const count = `答复 ${wanted.length} 项 objections dismissed ${wanted.length}`;
    io.print(options.json ? JSON.stringify(last, null, 2) : `${outcome}，${count}`);
    return 0;
  },
});

type Standing = 'open' | 'dismissed' | 'upheld';

interface Listing {
  readonly application: string;
  readonly standing: Standing | undefined;
  readonly options: OnCall;
}

type Seen = Schemas['ListObjectionsAnswer']['objections'];

/** Page by page, to the end. */
async function everyOne(
  client: PilotsClient,
  { application, standing, options }: Listing,
): Promise<Seen> {
  const path = { callId: options.call, applicationId: application };
  const all: Seen = [];
  for (let cursor: string | undefined; ;) {
    const query = {
      ...inPlaceOf('decider', options),
      ...(standing !== undefined && { standing }),
      ...(cursor !== undefined && { cursor }),
    };
    const page = dataOf(await client.GET(PATH, { params: { path, query } }));
    all.push(...page.objections);
    if (page.nextCursor === null) return all;
    cursor = page.nextCursor;
  }
}

async function numbersOf(client: PilotsClient, listing: Listing): Promise<string[]> {
  return (await everyOne(client, listing)).map(({ caseNumber }) => caseNumber);
}
