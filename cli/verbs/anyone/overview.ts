import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { APPLICATION_STATES } from '../../../shared/domain/application/application.ts';
import type { Text } from '../../../shared/domain/text.ts';
import {
  keyFieldName,
  type Naming,
  provinceName,
} from '../../../shared/domain/publication/figure-names.ts';
import { clientFor, type OnCall } from '../../applications/on-call.ts';
import { ON_CALL, STAFF } from '../../command-line/common-options.ts';
import { flag } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import type { IoContext } from '../../context/context.ts';
import { refuseBeside } from '../../input/stated.ts';
import { clauseSaid, type Wordings } from '../../output/clauses.ts';
import { stateName } from '../../output/names.ts';
import { rulesSaid } from '../../output/rules-said.ts';
import { section } from '../../output/table.ts';

interface OverviewOptions extends OnCall {
  readonly as?: 'examiner' | 'decider' | undefined;
  /** As everyone sees it, once the round is announced. */
  readonly public?: boolean | undefined;
}

type Overview = Schemas['Overview'];

/** `pilots overview`: the round in figures. */
export const overview = verb({
  name: 'overview',
  says: ['申报概况', 'the round in figures'],
  options: {
    as: STAFF,
    public: flag('公布后，无需登录 for anyone, once it is announced'),
    ...ON_CALL,
  },
  example: [`pilots overview ${CALL}`],
  run: async (io, options) => {
    const figures = await figuresOf(io, options);
    if (options.json) io.print(JSON.stringify(figures, null, 2));
    else for (const line of report(figures, await namingOf(io, options.call))) io.print(line);
    return 0;
  },
});

async function figuresOf(io: IoContext, options: OverviewOptions): Promise<Overview> {
  const { as, account } = options;
  const params = { path: { callId: options.call } };
  if (options.public) {
    refuseBeside('public', { as, account }, ['公开的概况无需登录', 'It needs no sign-in']);
    const client: PilotsClient = await clientOf(io);
    return dataOf(await client.GET('/v1/calls/{callId}/overview', { params }));
  }
  const client = await clientFor(io, as ?? 'examiner', options);
  return dataOf(await client.GET('/v1/reviewer/calls/{callId}/overview', { params }));
}

interface Names {
  readonly call: Naming;
  readonly wordings: Wordings;
}

async function namingOf(io: IoContext, callId: string): Promise<Names> {
  const client: PilotsClient = await clientOf(io);
  const call = dataOf(await client.GET('/v1/calls/{callId}', { params: { path: { callId } } }));
  return { call, wordings: (await rulesSaid(client, call.rulePack)).wordings };
}

function report(
  { callId, asOf, total, goals, ...figures }: Overview,
  { call, wordings }: Names,
): string[] {
  const { byState, byKeyField, byProvince, byRefusingClause, selectedByKeyField } = figures;
  const fieldName = (id: string) => both(keyFieldName(id, call));
  const states = APPLICATION_STATES.filter((state) => byState[state] !== undefined);
  return [
    `${callId}：申报 applications ${total}${asOf === null ? '' : `，截至 as of ${asOf}`}`,
    ...section(
      '目标 goals',
      ['目标 goal', '本轮 this round', '应达 target', '历年 over the years', '出处 source'],
      goals.map(({ text, isApplicable, reached, target, reachedOverYears, source }) => [
        both(text),
        isApplicable ? String(reached) : '不适用 n/a',
        String(target),
        String(reachedOverYears),
        source.zh,
      ]),
    ),
    ...section(
      '状态 states',
      ['状态 state', '数量 count'],
      states.map((state) => [stateName(state), String(byState[state])]),
    ),
    ...counts('重点领域 key fields', '领域 field', byKeyField, fieldName),
    ...counts(
      '入选项目的重点领域 key fields of what is selected',
      '领域 field',
      selectedByKeyField,
      fieldName,
    ),
    ...counts('来源地 where they come from', '地区 place', byProvince, (id) =>
      both(provinceName(id)),
    ),
    ...counts('不予受理所依据的条款 refusing clauses', '条款 clause', byRefusingClause, (id) =>
      clauseSaid(id, wordings),
    ),
  ];
}

function counts(
  title: string,
  head: string,
  figure: Readonly<Record<string, number>>,
  nameOf: (id: string) => string,
): string[] {
  const most = Object.entries(figure).toSorted(([, a], [, b]) => b - a);
  return section(
    title,
    [head, '数量 count'],
    most.map(([id, count]) => [nameOf(id), String(count)]),
  );
}

function both({ zh, en }: Text): string {
  return zh === en ? zh : `${zh} ${en}`;
}
