import { dataOf } from '../../../shared/client/client.ts';
import type { CalendarYearDefinition } from '../../../shared/domain/calls/calendar-year.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { numberIn } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';
import { replacing } from './apply-calls.ts';

/** `pilots calendar apply <year> <file>`: puts the State Council's list of a year on record. */
export const applyCalendar = verb({
  name: 'calendar apply',
  says: [
    '录入一个年度的法定节假日和调休安排（国务院办公厅通知）',
    'put the statutory holidays and make-up days of a year on record',
  ],
  words: {
    year: word('年度 the year'),
    file: word('YAML 或 JSON：source、holidays、makeUpDays'),
  },
  options: { json: JSON_OUTPUT, ...SIGNED_IN },
  example: ['pilots calendar apply 2099 calls/calendar-2099.yaml'],
  run: async (io, { year: text, file, ...options }) => {
    const year = numberIn(text, 'year');
    const body = (await readStructured(io, file)) as CalendarYearDefinition;
    const client = await clientFor(io, 'admin', options);
    const { applied: earlier } = dataOf(await client.GET('/v1/calendars'));
    const seen = earlier.filter((one) => one.year === year).length;
    const answer = await client.PUT('/v1/calendars/{year}', {
      params: { path: { year }, ...(seen > 0 && replacing(seen)) },
      body,
    });
    const applied = dataOf(answer);
    if (options.json) io.print(JSON.stringify(applied, null, 2));
    else
      io.print(
        `${year}: 已录入第${applied.version}版 version ${applied.version} applied（${applied.source}；` +
          `放假 off ${applied.holidays.length}，调休上班 made up ${applied.makeUpDays.length}）`,
      );
    return 0;
  },
});
