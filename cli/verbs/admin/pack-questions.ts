import { askedAbout } from '../../../shared/client/asking.ts';
import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { work } from '../../../shared/domain/publication/work.ts';
import { clientFor } from '../../applications/on-call.ts';
import { API, JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { flag, required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { UsageError } from '../../context/context.ts';
import { oneLine } from '../../output/one-line.ts';
import { latestThere } from '../../packs/remarks.ts';

const PACK = word('规则集的编号 the id of the pack');

/** `pilots pack ask <pack> --clause <id> --text …`: anybody, without a name. */
export const packAsk = verb({
  name: 'pack ask',
  says: [
    '对条款提问，无需登录，不留个人信息；答复后连同答复公开',
    'ask about a clause, without a name; it is shown together with its answer',
  ],
  words: { pack: PACK },
  options: {
    clause: required(text('id', '条款的编号 the id of the clause')),
    text: required(text('text', '问题，请勿写个人信息 the question; no personal data, please')),
    api: API,
  },
  example: ["pilots pack ask PP2024 --clause PP2024-A1 --text '样例：“以前”是否含当日'"],
  run: async (io, { pack: packId, clause, text: said }) => {
    const client = await clientOf(io);
    const { hash } = await latestThere(client, packId);
    const body = { hash, clause, text: said };
    const asking = { packId, body, idempotencyKey: crypto.randomUUID() };
    const { id, askedAt } = await askedAbout(client, asking, (task) => {
      io.printError(
        '正在计算约十秒，以防有人用程序大量提交…… Some ten seconds of work, so that nobody floods this with a program…',
      );
      return work(task);
    });
    io.print(`已收到提问 ${id}。 The question was received at ${askedAt}.`);
    io.print(
      `凭此编号查看答复 what came of it, by this number: pilots pack questions ${packId} --number <编号 number>`,
    );
    return 0;
  },
});

const STANDINGS = {
  waiting: '待答复 waiting',
  answered: '已答复 answered',
  declined: '未予公开 declined',
} as const;

/** `pilots pack questions <pack>`: what was answered, for anyone; `--waiting`: all that wait, for an admin. */
export const packQuestions = verb({
  name: 'pack questions',
  says: [
    '对条款的提问和答复；--number 查看一个提问；--waiting 列出各规则集待答复的（管理员）',
    'what was asked and answered; --number: what came of one; --waiting: all that wait, of whichever pack (admins)',
  ],
  words: { pack: PACK },
  options: {
    number: text('id', '提问的编号 the number of a question'),
    waiting: flag('待答复的 those that wait'),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: ['pilots pack questions PP2024', 'pilots pack questions PP2024 --waiting'],
  run: async (io, { pack: packId, number, waiting, json, account }) => {
    if (number !== undefined && waiting)
      throw new UsageError('--number 与 --waiting 只能选一个。 Give either --number or --waiting.');
    const client = await (waiting ? clientFor(io, 'admin', { account }) : clientOf(io));
    const { found, lines } = await (waiting
      ? thoseThatWait(client)
      : number === undefined
        ? answered(client, packId)
        : oneOf(client, packId, number));
    if (json) io.print(JSON.stringify(found, null, 2));
    else for (const line of lines) io.print(line);
    return 0;
  },
});

/** What was found, and how a terminal shows it. */
interface Found {
  readonly found: unknown;
  readonly lines: readonly string[];
}

async function oneOf(client: PilotsClient, packId: string, questionId: string): Promise<Found> {
  const path = '/v1/rule-packs/{packId}/questions/{questionId}';
  const found = dataOf(await client.GET(path, { params: { path: { packId, questionId } } }));
  const { standing, words, at } = found;
  const parts = [STANDINGS[standing], at, words && oneLine(words)].filter(Boolean);
  return { found, lines: [parts.join('，')] };
}

async function thoseThatWait(client: PilotsClient): Promise<Found> {
  const { questions, isMore } = dataOf(await client.GET('/v1/questions'));
  const lines = questions.map(
    ({ id, clause, askedAt, text: said }) => `${clause} ${askedAt}：${oneLine(said)}  ${id}`,
  );
  const none = '没有待答复的提问。 No question waits.';
  const more = '……其余的在这些答复后列出。 …more wait behind these.';
  return { found: questions, lines: [...(lines[0] ? lines : [none]), ...(isMore ? [more] : [])] };
}

async function answered(client: PilotsClient, packId: string): Promise<Found> {
  const path = '/v1/rule-packs/{packId}/questions';
  const { questions } = dataOf(await client.GET(path, { params: { path: { packId } } }));
  const lines = questions.flatMap(
    ({ clause, version, text: said, askedAt, answer, answeredAt }) => [
      `${clause}（第${version}版 version ${version}） ${askedAt}：${oneLine(said)}`,
      `  答复 answer，${answeredAt}：${oneLine(answer)}`,
    ],
  );
  return {
    found: questions,
    lines: lines[0] ? lines : ['没有已答复的提问。 No question was answered yet.'],
  };
}

/** `pilots pack answer <question> --words …`: shown from then on; `--decline …`: never. */
export const packAnswer = verb({
  name: 'pack answer',
  says: [
    '答复对条款的提问，连同答复公开；--decline 说明理由，不予公开',
    'answer a question, which is shown with it from then on; --decline: with a reason, and it is never shown',
  ],
  words: { question: word('提问的编号，见 pack questions --waiting its number') },
  options: {
    words: text('text', '答复 the answer'),
    decline: text('reason', '不予公开的理由 why it is declined'),
    ...SIGNED_IN,
  },
  example: [
    "pilots pack ask PP2024 --clause PP2024-A1 --text '样例：是否含当日' > question.txt",
    "question=$(grep -o 'qst_[0-9]*_[a-z0-9]*' question.txt)",
    "pilots pack answer $question --words '样例：含当日'",
  ],
  run: async (io, { question: questionId, words, decline, account }) => {
    if ((words === undefined) === (decline === undefined))
      throw new UsageError('请给出 --words 或 --decline。 Give either --words or --decline.');
    const client = await clientFor(io, 'admin', { account });
    const header = { 'Idempotency-Key': crypto.randomUUID() };
    const { outcome, clause } = dataOf(
      await client.POST('/v1/questions/{questionId}/outcome', {
        params: { path: { questionId }, header },
        body: {
          outcome: words === undefined ? 'declined' : 'answered',
          words: words ?? decline ?? '',
        },
      }),
    );
    io.print(`${clause}：${STANDINGS[outcome]}`);
    return 0;
  },
});
