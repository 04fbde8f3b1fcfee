import type { Declaration } from './declaration.ts';
import { PARTITIONS, deleteIn, putIn, readPartitions, updateIn } from './constructs/permissions.ts';

const { calls, idempotency, people, runs, reEvaluations, comments, questions } = PARTITIONS;

/** The door of admins. */
export const ADMINISTERING: Declaration = {
  may: ({ table }) => [
    readPartitions(table, [calls, idempotency, people, runs, comments, questions]),
    putIn(table, [calls, idempotency, reEvaluations, comments, questions]),
    updateIn(table, [people]),
    // that a comment was dealt with; what it says is put once
    updateIn(table, [comments], ['settled']),
    // one that waits no longer: it lies elsewhere with what came of it
    deleteIn(table, [questions]),
  ],
};
