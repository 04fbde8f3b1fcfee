import type { Declaration } from './declaration.ts';
import {
  PARTITIONS,
  deleteIn,
  putIn,
  queryByAssociation,
  queryQueues,
  readPartitions,
} from './constructs/permissions.ts';

const { calls, applications, messages, reminded, people, pending, registers, runs } = PARTITIONS;
const { receivers, feeds, idempotency, reEvaluations } = PARTITIONS;

/** Where people say how they want to be written to. */
export const CHOOSING: Declaration = {
  may: ({ table }) => [
    // one request asks for one of them: a message that is to be sent once more among those of its owner
    readPartitions(table, [receivers, people, idempotency, messages]),
    putIn(table, [receivers, idempotency, messages, feeds]),
    // an address that was renewed or revoked
    deleteIn(table, [feeds]),
    // what is due to whoever reads it as a calendar
    readPartitions(table, [feeds]),
    readPartitions(table, [calls]),
    readPartitions(table, [applications]),
    queryByAssociation(table),
    queryQueues(table, ['examiner']),
  ],
};

/** Sends mail and calls webhooks: whoever is told of anything, and objectors. */
export const SENDING: Declaration = {
  may: ({ table }) => [
    readPartitions(table, [calls, applications, messages, people, pending, receivers]),
    queryQueues(table, ['messages', 'webhooks', 'links']),
    // what failed is noted with whoever it was meant for, and an address that is gone
    putIn(table, [messages, pending, receivers]),
    // an objection that nobody confirmed in time
    deleteIn(table, [pending]),
  ],
  env: ['TABLE_NAME', 'RECEIPT_ISSUER', 'MAIL', 'WEBHOOKS_TO_LOOPBACK'],
  timeoutSeconds: 30,
  daily: { hour: null, minute: null },
  sendsMail: true,
};

/** Enters what people are to be reminded of. */
export const REMINDING: Declaration = {
  may: ({ table }) => [
    readPartitions(table, [calls, registers, applications, reminded]),
    queryByAssociation(table),
    // whether anything waits for a recommender whose time ends, or for deciders, and what arrived nowhere
    queryQueues(table, [
      'recommender',
      'proposed',
      'objections',
      'reconsiderations',
      'failed_messages',
    ]),
    // who decides; what admins are told of
    readPartitions(table, [people]),
    readPartitions(table, [runs]),
    readPartitions(table, [reEvaluations]),
    putIn(table, [messages, reminded, runs]),
  ],
  timeoutSeconds: 300,
  daily: { hour: null, minute: 5 },
};
