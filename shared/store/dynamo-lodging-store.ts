import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { filingWrites } from './commands/filing-writes.ts';
import { lodgingWrites } from './publishing/lodging.ts';
import { readPendingObjectionIn } from './publishing/pending-objections.ts';
import type { PendingStore } from './publishing/published-store.ts';
import { questionWrites, readQuestionStandingIn } from './remarks/questions.ts';
import type { QuestionStandingStore } from './remarks/remark-store.ts';
import { type TableOptions, openTable } from './table/table.ts';

export type LodgingStore = PendingStore & QuestionStandingStore & Pick<CommandStore, 'commit'>;

/** What only the door asks for that takes objections and questions: laid over the store of all, whose commit takes none. */
export function dynamoLodgingStore(options: TableOptions): LodgingStore {
  const table = openTable(options);
  return {
    commit: commitTo(table, filingWrites, lodgingWrites, questionWrites),
    readPendingObjection: readPendingObjectionIn(table),
    readQuestionStanding: readQuestionStandingIn(table),
  };
}
