import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { API, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { text, word } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { UsageError } from '../../context/context.ts';
import { readStructured } from '../../input/structured.ts';
import { type Compared, countingOf } from '../../output/cited.ts';
import { findingsReport, warningsReport } from '../../output/filing-report.ts';
import { priorityLine, VERDICTS } from '../../output/names.ts';
import { rulesSaid } from '../../output/rules-said.ts';

type Assessment = Schemas['Assessment'];
type Finding = Assessment['findings'][number];

/** `pilots assess <facts.json>`: how the rules judge these facts. */
export const assess = verb({
  name: 'assess',
  says: ['按规则逐条判断，无需登录', 'how the rules judge these facts, clause by clause'],
  words: { facts: word('事实，YAML 或 JSON 文件 a file of facts, in YAML or JSON') },
  options: {
    call: text('id', '按某次申报的规则 by the rules of a call, e.g. sample-2026'),
    pack: text('id', '按某一规则集 by a rule pack, e.g. ADOPTION-2023'),
    json: JSON_OUTPUT,
    api: API,
  },
  example: [`pilots assess docs/tour/facts.json ${CALL}`],
  run: async (io, { facts: path, call, pack, json }) => {
    // the API checks the facts and names every one that is wrong
    const facts = (await readStructured(io, path)) as Schemas['PartialFacts'];
    const client: PilotsClient = await clientOf(io);
    const assessment = await assessedBy(client, facts, { call, pack });
    if (json) io.print(JSON.stringify(assessment, null, 2));
    else {
      const { compared } = await rulesSaid(client, assessment.pack);
      for (const line of report(assessment, compared)) io.print(line);
    }
    return 0;
  },
});

interface Rules {
  readonly call: string | undefined;
  readonly pack: string | undefined;
}

async function assessedBy(
  client: PilotsClient,
  body: Schemas['PartialFacts'],
  { call, pack }: Rules,
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

function report(assessment: Assessment, compared: Compared): string[] {
  const { pack, verdict, findings, advice } = assessment;
  return [
    `${pack.title.zh} ${pack.title.en}（${pack.id} 第${pack.version}版 version ${pack.version}）`,
    ...(pack.inForceFrom ? [`适用日期 in force from：${pack.inForceFrom}`] : []),
    `结论 verdict：${VERDICTS[verdict]}`,
    ...warningsReport(assessment),
    '',
    '逐条判断 clause by clause：',
    ...findingsReport({ findings: findings.toSorted(byConcern) }, compared, { advice }),
    ...priorityLine(findings.map(({ kind }) => kind)),
    ...countingOf(findings),
  ];
}

/** What is unmet first, then what waits for an answer, then what a person looks at. */
function byConcern(one: Finding, other: Finding): number {
  return concernOf(one) - concernOf(other);
}

function concernOf({ outcome, missing }: Finding): number {
  if (outcome === 'undetermined') return missing.length > 0 ? 1 : 2;
  return { unmet: 0, met: 3, not_applicable: 4 }[outcome];
}
