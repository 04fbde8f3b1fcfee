import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { filingWrites } from './commands/filing-writes.ts';
import { commentWrites, listCommentsIn } from './remarks/comments.ts';
import type { CommentStore as Comments } from './remarks/remark-store.ts';
import { type TableOptions, openTable } from './table/table.ts';

export type CommentStore = Comments & Pick<CommandStore, 'commit'>;

/** What a door asks for that takes comments: laid over the store of all, whose commit takes none. */
export function dynamoCommentStore(options: TableOptions): CommentStore {
  const table = openTable(options);
  return {
    commit: commitTo(table, filingWrites, commentWrites),
    listComments: listCommentsIn(table),
  };
}
