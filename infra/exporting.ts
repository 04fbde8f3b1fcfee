import { ASKED_EXPORTS } from '../shared/store/materials/places.ts';
import {
  PARTITIONS,
  giveFiles,
  putIn,
  readPartitions,
  updateIn,
  writeExports,
} from './constructs/permissions.ts';
import type { Declaration } from './declaration.ts';

const { calls, applications, registers, lists, exports, files, letters } = PARTITIONS;

/**
 * Rows are garbage as soon as they are written: so small a heap is cleared in time, and one of
 * Node's own size grows with whatever memory the function has (`npm run bench:export`).
 */
export const EXPORTING_NODE_OPTIONS = '--max-old-space-size=512 --max-semi-space-size=4';

/** What makes the tables that were asked for, as the other functions are declared. */
export const EXPORTING: Declaration = {
  may: ({ table, materials }) => [
    readPartitions(table, [calls, applications, registers, lists, exports, files, letters]),
    // whose file it reads for whom
    putIn(table, [files]),
    giveFiles(materials),
    updateIn(table, [exports]),
    writeExports(materials),
  ],
  // a whole core: a round has some hundred thousand findings
  memoryMb: 1769,
  nodeOptions: EXPORTING_NODE_OPTIONS,
  // what prints the letters of an application is compiled for one processor
  architecture: 'x86_64',
  timeoutSeconds: 300,
  env: ['TABLE_NAME', 'MATERIALS_BUCKET'],
  takesObjects: ASKED_EXPORTS,
};
