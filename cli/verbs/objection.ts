import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { clientOf } from '../client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { oneLine } from '../one-line.ts';
import { callIdOf, numbered, type ReviewOptions, stated } from '../review.ts';
import { readStructured } from '../structured.ts';

/** What an objection states, besides the project that it is to. */
const STATED = [
  'position',
  'name',
  'organisation',
  'phone',
  'email',
  'statement',
  'evidence',
] as const;

type Stated = { readonly [name in (typeof STATED)[number]]?: string | undefined };

export interface ObjectionOptions extends ReviewOptions, Stated {
  readonly notice?: string | undefined;
  readonly file?: string | undefined;
  /** The access code that a lodged objection got. */
  readonly code?: string | undefined;
}

type Lodge = Schemas['LodgeObjectionRequest'];

/**
 * `pilots objection --notice <number> …` lodges an objection (异议) and gives its case number and
 * access code; `pilots objection <case> --code <code>` reads what became of it.
 */
export async function objection(
  desk: Desk,
  caseNumber: string | undefined,
  options: ObjectionOptions,
): Promise<number> {
  return caseNumber === undefined ? lodge(desk, options) : read(desk, caseNumber, options);
}

async function lodge(desk: Desk, options: ObjectionOptions): Promise<number> {
  const said = stated(options.notice, '--notice <number>, or <case> --code <code> to read one');
  const path = { callId: callIdOf(options), number: numbered(said, '--notice') };
  const body = await objectionIn(desk, options);
  const client = await clientOf(desk);
  const answer = dataOf(
    await client.POST('/v1/calls/{callId}/notices/{number}/objections', { params: { path }, body }),
  );
  const { caseNumber, accessCode, at } = answer;
  if (options.json) desk.say(JSON.stringify(answer, null, 2));
  else {
    desk.say(`已收到异议 ${caseNumber}。 Objection ${caseNumber} was received at ${at}.`);
    desk.say(`查询码，仅显示一次 access code, shown only now: ${accessCode}`);
  }
  return 0;
}

/** The API checks what is stated and names all that is wrong. */
async function objectionIn(desk: Desk, options: ObjectionOptions): Promise<Lodge> {
  const { file } = options;
  if (file === undefined) return ofOptions(options);
  if (STATED.every((name) => options[name] === undefined)) {
    return (await readStructured(desk, file)) as Lodge;
  }
  throw new UsageError(
    '异议已在文件中。 --file states the whole objection; give nothing of it beside the file.',
  );
}

function ofOptions(options: ObjectionOptions): Lodge {
  const text = (name: keyof Stated) => stated(options[name], `--${name} <text>, or --file`);
  return {
    position: numbered(text('position'), '--position, the place on the notice'),
    name: text('name'),
    organisation: options.organisation ?? null,
    phone: text('phone'),
    email: options.email ?? null,
    statement: text('statement'),
    evidence: text('evidence'),
  };
}

const STANDINGS: Readonly<Record<Schemas['ReadObjectionAnswer']['standing'], string>> = {
  open: '处理中 open',
  dismissed: '不成立 dismissed',
  upheld: '成立 upheld',
};

async function read(desk: Desk, caseNumber: string, options: ObjectionOptions): Promise<number> {
  const accessCode = stated(options.code, '--code <code>, which lodging it gave');
  const params = { path: { callId: callIdOf(options), caseNumber } };
  const client = await clientOf(desk);
  const answer = dataOf(
    await client.POST('/v1/calls/{callId}/objections/{caseNumber}/readings', {
      params,
      body: { accessCode },
    }),
  );
  if (options.json) desk.say(JSON.stringify(answer, null, 2));
  else {
    desk.say(`${caseNumber}，${answer.at}：${STANDINGS[answer.standing]}`);
    if (answer.reply !== null)
      desk.say(`答复 reply，${answer.answeredAt}：${oneLine(answer.reply)}`);
  }
  return 0;
}
