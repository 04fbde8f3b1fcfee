import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { OF_ASSOCIATION } from '../../shared/domain/application/personal-data.ts';
import type { Desk } from '../desk.ts';
import { callIdOf, clientFor, type ReviewOptions, stated } from '../review.ts';
import { staffOf } from '../staff.ts';
import { table } from '../table.ts';

interface PersonalDataOptions extends ReviewOptions {
  /** The case number of an objection; absent: the people of the filing. */
  readonly of?: string | undefined;
  readonly reason?: string | undefined;
}

type Answer = Schemas['ReadPersonalDataAnswer'];

/** `pilots personal-data <application> --reason <text>`: reads it, which is recorded and shown. */
export async function personalData(
  desk: Desk,
  id: string,
  options: PersonalDataOptions,
): Promise<number> {
  const { of = OF_ASSOCIATION } = options;
  const body = { of, reason: stated(options.reason, '--reason <text>, which is recorded') };
  const params = { path: { callId: callIdOf(options), applicationId: id } };
  const client = await clientFor(desk, staffOf(options), options);
  const answer = dataOf(
    await client.POST(
      '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-readings',
      { params, body },
    ),
  );
  if (options.json) desk.say(JSON.stringify(answer, null, 2));
  else for (const line of report(answer)) desk.say(line);
  return 0;
}

function report({ reading, data }: Answer): string[] {
  const rows = Object.entries(data).map(([name, value]) => [name, textOf(value)]);
  return [
    `已留痕 recorded：${reading.at}，${reading.organisation}`,
    '',
    ...table(['项目 field', '内容 content'], rows),
  ];
}

function textOf(value: unknown): string {
  if (value === null) return '（无）';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
