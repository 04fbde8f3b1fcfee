import type { CalendarYearStore, RulePackStore } from './calls/call-store.ts';
import { listCalendarYearsIn } from './calls/calendar-years.ts';
import { type LetterCheckReader, hasLetterCheckIn } from './calls/letter-templates.ts';
import { listPackReleasesIn } from './calls/pack-releases.ts';
import { readRulePackIn } from './calls/rule-packs.ts';
import { adminWrites } from './commands/admin-writes.ts';
import { answeredIn, readContextIn } from './commands/command-context.ts';
import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { endArrivalIn, noteArrivalIn } from './commands/first-arrival.ts';
import { listPeopleIn } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import { listCommentsIn } from './remarks/comments.ts';
import { listWaitingQuestionsIn, readWaitingQuestionIn } from './remarks/questions.ts';
import type { CommentStore, QuestionStore } from './remarks/remark-store.ts';
import { reEvaluationWrites } from './reports/re-evaluation-writes.ts';
import type { RunStore } from './runs/run-store.ts';
import { listRunsIn } from './runs/runs.ts';
import { type TableOptions, openTable } from './table/table.ts';

/** All that the door of admins asks for. */
export type AdminStore = CommandStore &
  CalendarYearStore &
  RulePackStore &
  LetterCheckReader &
  Pick<PersonStore, 'listPeople'> &
  Pick<RunStore, 'listRuns'> &
  CommentStore &
  QuestionStore;

/** The store of admins: they touch no application, and they alone answer questions. */
export function dynamoAdminStore(options: TableOptions): AdminStore {
  const table = openTable(options);
  return {
    readContext: readContextIn(table),
    answered: answeredIn(table),
    commit: commitTo(table, adminWrites, reEvaluationWrites),
    noteArrival: noteArrivalIn(table),
    endArrival: endArrivalIn(table),
    listCalendarYears: listCalendarYearsIn(table),
    listPackReleases: listPackReleasesIn(table),
    readRulePack: readRulePackIn(table),
    hasLetterCheck: hasLetterCheckIn(table),
    listPeople: listPeopleIn(table),
    listRuns: listRunsIn(table),
    listComments: listCommentsIn(table),
    listWaitingQuestions: listWaitingQuestionsIn(table),
    readWaitingQuestion: readWaitingQuestionIn(table),
  };
}
