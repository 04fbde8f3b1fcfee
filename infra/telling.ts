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

/** Sends mail to associations, to those who examine and review, and to objectors. */
export const SENDING: Declaration = {
  may: ({ table }) => [
    readPartitions(table, [calls, applications, messages, people, pending]),
    queryQueues(table, ['messages', 'links']),
    putIn(table, [messages, pending]),
    // an objection that nobody confirmed in time
    deleteIn(table, [pending]),
  ],
  env: ['TABLE_NAME', 'RECEIPT_ISSUER', 'MAIL'],
  timeoutSeconds: 30,
  daily: { hour: null, minute: null },
  sendsMail: true,
};

/** Enters what people are to be reminded of. */
export const REMINDING: Declaration = {
  may: ({ table }) => [
    readPartitions(table, [calls, registers, applications, reminded]),
    queryByAssociation(table),
    putIn(table, [messages, reminded, runs]),
  ],
  timeoutSeconds: 300,
  daily: { hour: null, minute: 5 },
  isForMail: true,
};
