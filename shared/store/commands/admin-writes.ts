import { callFrom, callItem } from '../calls/call-items.ts';
import { calendarYearWrite } from '../calls/calendar-years.ts';
import { comparisonWrite } from '../calls/comparisons.ts';
import { rulePackWrites } from '../calls/rule-packs.ts';
import { personWrite } from '../people/people.ts';
import { commentWrites } from '../remarks/comments.ts';
import { outcomeWrites } from '../remarks/questions.ts';
import { putOver } from '../table/put-over.ts';
import type { Write } from '../table/write.ts';
import type { Change } from './change.ts';
import type { OwnWrites } from './commit.ts';

/** What admins alone write: calls, years of the calendar, packs, people and what is said of them. */
export const adminWrites: OwnWrites = {
  parts: [
    'call',
    'calendarYear',
    'comparison',
    'packRelease',
    'person',
    ...commentWrites.parts,
    ...outcomeWrites.parts,
  ],
  of: (tableName, change) => [
    ...(change.call ? [callWrite(tableName, change.call)] : []),
    ...(change.calendarYear ? [calendarYearWrite(tableName, change.calendarYear)] : []),
    ...(change.comparison ? [comparisonWrite(tableName, change.comparison)] : []),
    ...(change.packRelease ? rulePackWrites(tableName, change.packRelease) : []),
    ...(change.person ? [personWrite(tableName, change.person)] : []),
    ...commentWrites.of(tableName, change),
    ...outcomeWrites.of(tableName, change),
  ],
};

function callWrite(tableName: string, change: NonNullable<Change['call']>): Write {
  const { seenVersion, next } = change;
  return {
    item: putOver(tableName, callItem(next), seenVersion),
    refusal: (old) => ({
      code: 'call.changed_meanwhile',
      currentVersion: old ? callFrom(old).version : 0,
    }),
  };
}
