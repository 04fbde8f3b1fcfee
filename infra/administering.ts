import type { Declaration } from './declaration.ts';
import { PARTITIONS, deleteIn, putIn, readPartitions, updateIn } from './constructs/permissions.ts';

const { calls, idempotency, people, runs, reEvaluations, comments, questions } = PARTITIONS;
const { letters } = PARTITIONS;

/** The door of admins. */
export const ADMINISTERING: Declaration = {
  may: ({ table }) => [
    readPartitions(table, [calls, idempotency, people, runs, comments, questions]),
    // whether the layout of a call’s letters was tried with what the call says
    readPartitions(table, [letters]),
    putIn(table, [calls, idempotency, reEvaluations, comments, questions]),
    updateIn(table, [people]),
    // that a comment was dealt with; what it says is put once
    updateIn(table, [comments], ['settled']),
    // one that waits no longer: it lies elsewhere with what came of it
    deleteIn(table, [questions]),
  ],
};
