import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { APPLICATION_STATES } from '../../shared/domain/application/application.ts';
import { clientOf } from '../client.ts';
import type { Desk } from '../desk.ts';
import { STATES } from '../names.ts';
import { callIdOf, clientFor, type ReviewOptions } from '../review.ts';
import { staffOf } from '../staff.ts';
import { section } from '../table.ts';

export interface OverviewOptions extends ReviewOptions {
  /** As everyone sees it, once the round is announced. */
  readonly public?: boolean | undefined;
}

type Overview = Schemas['Overview'];

/** `pilots overview --call <id>`: the round in figures. */
export async function overview(desk: Desk, options: OverviewOptions): Promise<number> {
  const figures = await figuresOf(desk, options);
  if (options.json) desk.say(JSON.stringify(figures, null, 2));
  else for (const line of report(figures)) desk.say(line);
  return 0;
}

async function figuresOf(desk: Desk, options: OverviewOptions): Promise<Overview> {
  const params = { path: { callId: callIdOf(options) } };
  if (options.public) {
    const client: PilotsClient = await clientOf(desk);
    return dataOf(await client.GET('/v1/calls/{callId}/overview', { params }));
  }
  const client = await clientFor(desk, staffOf(options), options);
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
      states.map((state) => [`${STATES[state]} ${state}`, String(byState[state])]),
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
