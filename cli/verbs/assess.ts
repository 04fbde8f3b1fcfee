import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { clientOf } from '../client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { KINDS, OUTCOMES, VERDICTS } from '../names.ts';
import { readStructured } from '../structured.ts';
import { table } from '../table.ts';

type Assessment = Schemas['Assessment'];

export interface AssessOptions {
  readonly call?: string | undefined;
  readonly pack?: string | undefined;
  /** JSON as the API gave it, for programs. */
  readonly json?: boolean | undefined;
}

/** `pilots assess <facts.json> --call <id> | --pack <id>`: how the rules judge these facts. */
export async function assess(desk: Desk, path: string, options: AssessOptions): Promise<number> {
  // the API checks the facts and names every one that is wrong
  const facts = (await readStructured(desk, path)) as Schemas['PartialFacts'];
  const assessment = await ask(await clientOf(desk), facts, options);
  if (options.json) desk.say(JSON.stringify(assessment, null, 2));
  else for (const line of report(assessment)) desk.say(line);
  return 0;
}

async function ask(
  client: PilotsClient,
  body: Schemas['PartialFacts'],
  { call, pack }: AssessOptions,
): Promise<Assessment> {
  if ((call === undefined) === (pack === undefined)) {
    throw new UsageError('请指明其一。 Name either --call <id> or --pack <id>.');
  }
  if (call !== undefined) {
    const params = { path: { callId: call } };
    return dataOf(await client.POST('/v1/calls/{callId}/assessments', { params, body }));
  }
  const params = { path: { packId: pack ?? '' } };
  return dataOf(await client.POST('/v1/rule-packs/{packId}/assessments', { params, body }));
}

function report({ pack, verdict, findings, questions, warnings }: Assessment): string[] {
  const rows = findings.map((finding) => [
    finding.clause,
    KINDS[finding.kind],
    OUTCOMES[finding.outcome],
    `${finding.citation.document} ${finding.citation.article}`,
    (finding.nearestChange ?? []).map(changeIn).join('；'),
  ]);
  return [
    `${pack.title.zh} ${pack.title.en}（${pack.id} 第${pack.version}版 version ${pack.version}）`,
    `结论 verdict：${VERDICTS[verdict]}`,
    '',
    ...table(
      [
        '条款 clause',
        '类别 kind',
        '结果 outcome',
        '依据 citation',
        '最近的可行改动 nearest change',
      ],
      rows,
    ),
    ...listed(
      '仍需回答 still to be answered',
      questions.map(({ label, clauses }) => `${label.zh} ${label.en}（${clauses.join('、')}）`),
    ),
    ...listed(
      '提示 noted',
      warnings.map(({ says }) => `${says.zh} ${says.en}`),
    ),
  ];
}

function changeIn({ label, from, to }: Schemas['Change']): string {
  const before = from === undefined ? '未填 not stated' : JSON.stringify(from);
  return `${label.zh} ${label.en}：${before} → ${JSON.stringify(to)}`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}：`, ...lines.map((line) => `- ${line}`)];
}
