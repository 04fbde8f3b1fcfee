import {
  PARTITIONS,
  giveExports,
  putIn,
  readAttributes,
  readPartitions,
} from './constructs/permissions.ts';
import type { Declaration } from './declaration.ts';

const { calls, applications, rankings, recommendations, idempotency, exports, objections } =
  PARTITIONS;
const { letters, files, delegations, people } = PARTITIONS;

/** What prints for an association and gives it all of an application as one file, and shows a letter before it goes. */
export const PRINTING: Declaration = {
  may: ({ table, materials }) => [
    readPartitions(table, [calls, applications, rankings, recommendations, idempotency, exports]),
    readPartitions(table, [letters]),
    // in whose place somebody looks at a letter before it goes
    readPartitions(table, [delegations, people]),
    // in which capacity somebody opened the files of an application
    readPartitions(table, [files]),
    // what became of an objection, for whoever has its code: who objects is not for what prints here
    readAttributes(table, [objections], ['applicationId', 'at', 'codeDigest']),
    putIn(table, [idempotency, exports, letters]),
    giveExports(materials),
  ],
  // to print takes a compiler and two fonts into memory
  memoryMb: 1024,
  env: [
    'TABLE_NAME',
    'MATERIALS_BUCKET',
    'IS_BEHIND_CLOUDFRONT',
    'ROLE_CLAIM',
    'ORGANISATION_CODE_CLAIM',
    'ORGANISATION_NAME_CLAIM',
  ],
  // its compiler is compiled for one processor, and deployed from machines with that
  architecture: 'x86_64',
};
