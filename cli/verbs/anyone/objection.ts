import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { objected } from '../../../shared/client/objecting.ts';
import { work } from '../../../shared/domain/publication/work.ts';
import { API, CALL_ID, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { optionalWord, text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import type { IoContext } from '../../context/context.ts';
import { needed, numberIn, refuseBeside } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';
import { OBJECTION_STANDINGS } from '../../output/names.ts';
import { saveNew } from '../../output/new-file.ts';
import { oneLine } from '../../output/one-line.ts';

/** What an objection states, besides the notice that it is to. */
const CONTENT = {
  position: text('number', '项目在公示中的位次 the place of the project on it'),
  name: text('name', '真实姓名 your real name'),
  phone: text('phone', '电话 where you can be reached'),
  organisation: text('name', '单位，可不填 your organisation, if any'),
  email: text(
    'address',
    '电子邮箱，通知未要求的可不填 your e-mail address, where the call wants one',
  ),
  statement: text('text', '异议 what you object'),
  evidence: text('text', '依据 what it rests on, and where it can be seen'),
} as const;

type Content = { readonly [name in keyof typeof CONTENT]: string | undefined };

/**
 * `pilots objection --notice <number> …` lodges an objection (异议) and gives its case number and
 * access code; where the call confirms objectors, a link is sent instead, and `--confirm <link>` lodges
 * it. `pilots objection <case> --code <code>` reads what became of it.
 */
export const objection = verb({
  name: 'objection',
  says: [
    '公示期内实名提出异议，或凭查询码查看答复',
    'object to a project on notice, or read what became of it',
  ],
  words: { case: optionalWord('案号，查看时用 the case number, to read one that was lodged') },
  options: {
    notice: text('number', '公示序号 the number of the notice'),
    ...CONTENT,
    file: text('objection.yaml', '或用文件 or all but the notice in a file'),
    confirm: text('link', '邮件中的确认链接 the link that was sent, to confirm one'),
    code: text('code', '查询码，查看时用 the access code, to read one that was lodged'),
    pdf: text('file', '查看时把答复书存成新文件 when reading, the answer as a new PDF file'),
    call: CALL_ID,
    json: JSON_OUTPUT,
    api: API,
  },
  example: [
    `pilots objection ${CALL} --notice 1 --position 1 --name 样例异议人 --phone 010-00000000 --statement '样例：应用单位与申报不符' --evidence '样例：见附函' > objection.txt`,
    "code=$(grep -o 'code_[a-z0-9]*' objection.txt)",
    `pilots objection 1-001-1 ${CALL} --code $code`,
  ],
  run: (
    io,
    { case: caseNumber, code, pdf, confirm, call, json, notice, file, api: _api, ...content },
  ) => {
    if (confirm !== undefined) {
      refuseBeside('confirm', { case: caseNumber, code, pdf, notice, file, ...content }, [
        '确认链接已指明是哪项异议',
        'The link says which objection it is',
      ]);
      return confirmLink(io, { call, json, link: confirm });
    }
    if (caseNumber === undefined && code === undefined && pdf === undefined) {
      return lodge(io, { call, json, notice, file, content });
    }
    refuseBeside('code', { notice, file, ...content }, [
      '查询码用于查看已提出的异议',
      'The access code reads an objection that was lodged',
    ]);
    return read(io, {
      call,
      json,
      pdf,
      caseNumber: needed(caseNumber, '<case>, the case number'),
      accessCode: needed(code, '--code <code>, which lodging it gave'),
    });
  },
});

interface Lodging {
  readonly call: string;
  readonly json: boolean | undefined;
  readonly notice: string | undefined;
  readonly file: string | undefined;
  readonly content: Content;
}

async function lodge(io: IoContext, lodging: Lodging): Promise<number> {
  const notice = needed(lodging.notice, '--notice <number>, or <case> --code <code> to read one');
  const body = await objectionIn(io, lodging);
  const at = { callId: lodging.call, number: numberIn(notice, '--notice') };
  const sent = { ...at, body, idempotencyKey: crypto.randomUUID() };
  const answer = await objected(await clientOf(io), sent, async (task) => {
    io.printError(
      '正在计算约十秒，以防有人用程序大量提交异议…… Some ten seconds of work, so that nobody floods this with a program…',
    );
    return work(task);
  });
  if (answer.by === 'work') printReceipt(io, answer.receipt, lodging.json);
  else if (lodging.json) io.print(JSON.stringify(answer.asked, null, 2));
  else {
    const { confirmBy } = answer.asked;
    io.print(
      `确认链接将发送至所留邮箱，请在 ${confirmBy} 之前确认，确认后异议才成立。 A link is sent to the address. The objection counts once it was followed, before ${confirmBy}: pilots objection --confirm <link>`,
    );
  }
  return 0;
}

interface Confirming {
  readonly call: string;
  readonly json: boolean | undefined;
  readonly link: string;
}

/** The token is what stands behind the `#` of the link. */
async function confirmLink(io: IoContext, { call, json, link }: Confirming): Promise<number> {
  const token = link.slice(link.indexOf('#') + 1);
  const client = await clientOf(io);
  const receipt = dataOf(
    await client.POST('/v1/calls/{callId}/objections/confirmations', {
      params: { path: { callId: call } },
      body: { token },
    }),
  );
  printReceipt(io, receipt, json);
  return 0;
}

function printReceipt(
  io: IoContext,
  receipt: AnswerOf<'lodgeObjection'>,
  json: boolean | undefined,
): void {
  if (json) {
    io.print(JSON.stringify(receipt, null, 2));
    return;
  }
  const { caseNumber, accessCode, at } = receipt;
  io.print(`已收到异议 ${caseNumber}。 Objection ${caseNumber} was received at ${at}.`);
  io.print(`查询码，仅显示一次 access code, shown only now: ${accessCode}`);
}

type ObjectionBody = Schemas['PrepareObjectionRequest'];

/** The API checks what is stated and names all that is wrong. */
async function objectionIn(
  io: IoContext,
  { file, content }: Pick<Lodging, 'file' | 'content'>,
): Promise<ObjectionBody> {
  if (file === undefined) return objectionOf(content);
  refuseBeside('file', content, ['异议已在文件中', '--file states the whole objection']);
  return (await readStructured(io, file)) as ObjectionBody;
}

function objectionOf(content: Content): ObjectionBody {
  const field = (name: keyof Content) => needed(content[name], `--${name} <text>, or --file`);
  return {
    position: numberIn(field('position'), '--position, the place on the notice'),
    name: field('name'),
    organisation: content.organisation ?? null,
    phone: field('phone'),
    email: content.email ?? null,
    statement: field('statement'),
    evidence: field('evidence'),
  };
}

interface Reading {
  readonly call: string;
  readonly json: boolean | undefined;
  readonly pdf: string | undefined;
  readonly caseNumber: string;
  readonly accessCode: string;
}

async function read(io: IoContext, reading: Reading): Promise<number> {
  const { call: callId, caseNumber, accessCode, json, pdf } = reading;
  const client = await clientOf(io);
  const answer = dataOf(
    await client.POST('/v1/calls/{callId}/objections/{caseNumber}/readings', {
      params: { path: { callId, caseNumber } },
      body: { accessCode },
    }),
  );
  if (pdf !== undefined) await saveNew(pdf, await letterOf(client, reading));
  if (json) io.print(JSON.stringify(answer, null, 2));
  else {
    io.print(`${caseNumber}，${answer.at}：${OBJECTION_STANDINGS[answer.standing]}`);
    if (answer.reply !== null)
      io.print(`答复 reply，${answer.answeredAt}：${oneLine(answer.reply)}`);
    if (pdf !== undefined) io.print(`已存成 ${pdf}。 Saved as ${pdf}.`);
  }
  return 0;
}

async function letterOf(client: PilotsClient, { call, caseNumber, accessCode }: Reading) {
  return dataOf(
    await client.POST('/v1/calls/{callId}/objections/{caseNumber}/letters', {
      params: { path: { callId: call, caseNumber } },
      body: { accessCode },
      parseAs: 'arrayBuffer',
    }),
  );
}
