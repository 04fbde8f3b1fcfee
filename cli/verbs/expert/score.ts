import type { Schemas } from '../../../shared/client/client.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { APPLICATION, REASON, TRIABLE } from '../../command-line/common-options.ts';
import { text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';
import { needed, refuseBeside } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';

const PATH = '/v1/expert/calls/{callId}/applications/{applicationId}';
const REVIEWED = found('reviews');

type Sheet = Schemas['ScoreApplicationRequest'];

/** `pilots score <application>`: the sheet in a file, or of the options. */
export const score = verb({
  name: 'score',
  says: ['评分，提交后不再更改', 'hand in your score sheet; it is final'],
  words: { application: APPLICATION },
  options: {
    scores: text(
      'criterion=points,…',
      '各项分数，评分项见 show the points; the criteria stand in show',
    ),
    comment: text('text', '评语 the comment'),
    file: text(
      'score.yaml',
      '或用文件 or both in a file, as {scores: {technicalLevel: 8, …}, comment: …}',
    ),
    ...TRIABLE,
  },
  example: [
    REVIEWED,
    `pilots score $id ${CALL} --scores technicalLevel=8,applicationEffect=7,leadingRole=6 --comment '水平较高'`,
  ],
  run: async (io, { scores, comment, file, ...stated }) => {
    const body = await sheetIn(io, { scores, comment, file });
    return giveCommand(io, stated, {
      side: 'expert',
      send: ({ client, params }) => client.POST(`${PATH}/scores`, { params, body }),
    });
  },
});

/** `pilots close-review <application>`. */
export const closeReview = verb({
  name: 'close-review',
  says: ['组长结束评审', 'the chair closes the review'],
  words: { application: APPLICATION },
  options: { reason: REASON, ...TRIABLE },
  example: [REVIEWED, `pilots close-review $id ${CALL} --reason '评审期满'`],
  run: (io, { reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'expert',
      send: ({ client, params }) => client.POST(`${PATH}/closing`, { params, body: { reason } }),
    }),
});

interface SheetOptions {
  readonly scores: string | undefined;
  readonly comment: string | undefined;
  readonly file: string | undefined;
}

/** The API checks it against the sheet of the panel. */
async function sheetIn(io: IoContext, { file, scores, comment }: SheetOptions): Promise<Sheet> {
  if (file === undefined) {
    const points = needed(scores, '--scores <criterion>=<points>,… or --file <score.yaml>');
    return { scores: scoresIn(points), comment: needed(comment, '--comment <text>') };
  }
  refuseBeside('file', { scores, comment }, ['评分已在文件中', '--file is the whole sheet']);
  return (await readStructured(io, file)) as Sheet;
}

function scoresIn(list: string): Record<string, number> {
  const pairs = listed(list).map((pair) => {
    const [, criterion, points] = /^([^=]+)=(\d+)$/.exec(pair) ?? [];
    if (criterion !== undefined) return [criterion, Number(points)] as const;
    throw new UsageError(
      `${pair} 不是分数。 ${pair} is no score: --scores <criterion>=<points>,<criterion>=<points>.`,
    );
  });
  const names = pairs.map(([criterion]) => criterion);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`${twice} 重复评分。 ${twice} is scored twice.`);
  return Object.fromEntries(pairs);
}
