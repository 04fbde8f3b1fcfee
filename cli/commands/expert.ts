import {
  dataOf,
  type PilotsClient,
  ProblemError,
  type Schemas,
} from '../../shared/client/client.ts';
import { type Desk, UsageError } from '../desk.ts';
import {
  actingAs,
  type ApplicationPath,
  type At,
  atVersion,
  callIdOf,
  caseOf,
  clientFor,
  type ReviewOptions,
  stated,
} from '../review.ts';
import { readStructured } from '../structured.ts';
import type { CommandOptions, Commands, Prepare } from './command.ts';
import { listed } from './listed.ts';

const QUEUE = '/v1/expert/calls/{callId}/applications';
const PATH = `${QUEUE}/{applicationId}` as const;
const PAGE = 100;

const declare: Prepare = async ({ conflict, statement }) => {
  const body = {
    conflict: yesOrNo(stated(conflict, '--conflict yes or --conflict no')),
    statement: stated(statement, '--statement <text>'),
  };
  return ({ client, params }) => client.POST(`${PATH}/declaration`, { params, body });
};

const score: Prepare = async (options, desk) => {
  const body = await sheetIn(options, desk);
  return ({ client, params }) => client.POST(`${PATH}/scores`, { params, body });
};

const closeReview: Prepare = async ({ reason }) => {
  const body = { reason: stated(reason, '--reason <text>') };
  return ({ client, params }) => client.POST(`${PATH}/closing`, { params, body });
};

function yesOrNo(word: string): boolean {
  if (word !== 'yes' && word !== 'no')
    throw new UsageError('请说明有无利益冲突。 Say --conflict yes or --conflict no.');
  return word === 'yes';
}

/** The sheet in a file, or of the options; the API checks it against the sheet of the panel. */
async function sheetIn(
  { file, scores, comment }: CommandOptions,
  desk: Desk,
): Promise<Schemas['ScoreApplicationRequest']> {
  if (file === undefined) {
    const said = stated(scores, '--scores <criterion>=<points>,… or --file <score.yaml>');
    return { scores: scoresIn(said), comment: stated(comment, '--comment <text>') };
  }
  if (scores !== undefined || comment !== undefined) {
    throw new UsageError(
      '评分已在文件中。 --file is the whole sheet; give no --scores and no --comment with it.',
    );
  }
  return (await readStructured(desk, file)) as Schemas['ScoreApplicationRequest'];
}

function scoresIn(text: string): Record<string, number> {
  const pairs = listed(text).map((pair) => {
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

/** Before the declaration nothing is shown but the queue, which tells the version. */
async function findUndeclared(desk: Desk, id: string, options: ReviewOptions): Promise<At> {
  try {
    return await caseOf(desk, 'expert', id, options);
  } catch (error) {
    const isHidden = error instanceof ProblemError && error.problem.code === 'review.not_declared';
    if (!isHidden) throw error;
    const client = await clientFor(desk, 'expert', options);
    const path = { callId: callIdOf(options), applicationId: id };
    const version = await queuedVersion(client, path);
    if (version === undefined) throw error;
    return atVersion(client, path, version, actingAs('expert', options));
  }
}

async function queuedVersion(
  client: PilotsClient,
  { callId, applicationId }: ApplicationPath,
): Promise<number | undefined> {
  let query: { limit: number; cursor?: string } | null = { limit: PAGE };
  while (query) {
    const params = { path: { callId }, query };
    const page: Schemas['QueuePage'] = dataOf(await client.GET(QUEUE, { params }));
    const line = page.applications.find(({ id }) => id === applicationId);
    if (line) return line.version;
    query = page.nextCursor === null ? null : { limit: PAGE, cursor: page.nextCursor };
  }
  return undefined;
}

/** What an expert (评审专家) says of an application. */
export const EXPERT_COMMANDS = {
  declare: { side: 'expert', prepare: declare, find: findUndeclared },
  score: { side: 'expert', prepare: score },
  'close-review': { side: 'expert', prepare: closeReview },
} as const satisfies Commands;
