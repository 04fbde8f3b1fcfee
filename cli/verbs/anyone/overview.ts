import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { APPLICATION_STATES } from '../../../shared/domain/application/application.ts';
import { clientFor, type OnCall } from '../../applications/on-call.ts';
import { ON_CALL, STAFF } from '../../command-line/common-options.ts';
import { flag } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import type { IoContext } from '../../context/context.ts';
import { refuseBeside } from '../../input/stated.ts';
import { stateName } from '../../output/names.ts';
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
    else for (const line of report(figures)) io.print(line);
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

function report({ callId, asOf, total, goals, ...figures }: Overview): string[] {
  const { byState, byKeyField, byProvince, byRefusingClause, selectedByKeyField } = figures;
  const states = APPLICATION_STATES.filter((state) => byState[state] !== undefined);
  return [
    `${callId}：申报 applications ${total}${asOf === null ? '' : `，截至 as of ${asOf}`}`,
    ...section(
      '目标 goals',
      ['目标 goal', '达到 reached', '应达 target', '出处 source'],
      goals.map(({ text, reached, target, source }) => [
        `${text.zh} ${text.en}`,
        String(reached),
        String(target),
        source.zh,
      ]),
    ),
    ...section(
      '状态 states',
      ['状态 state', '数量 count'],
      states.map((state) => [stateName(state), String(byState[state])]),
    ),
    ...counts('重点领域 key fields', '领域 field', byKeyField),
    ...counts(
      '入选项目的重点领域 key fields of what is selected',
      '领域 field',
      selectedByKeyField,
    ),
    ...counts('省份 provinces (GB/T 2260)', '代码 code', byProvince),
    ...counts('不予受理所依据的条款 refusing clauses', '条款 clause', byRefusingClause),
  ];
}

function counts(title: string, head: string, figure: Readonly<Record<string, number>>): string[] {
  const most = Object.entries(figure).toSorted(([, a], [, b]) => b - a);
  return section(
    title,
    [head, '数量 count'],
    most.map(([name, count]) => [name, String(count)]),
  );
}
