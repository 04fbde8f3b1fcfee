import type { Declaration } from './declaration.ts';
import {
  PARTITIONS,
  deleteIn,
  eraseFiles,
  putIn,
  readPartitions,
  scanIndex,
  updateIn,
} from './constructs/permissions.ts';
import { ERASED } from './constructs/written.ts';

const { calls, registers, applications, objections, files, runs } = PARTITIONS;
const { overviews, associations, people, receivers, feeds } = PARTITIONS;

/** Takes away what may not be kept any longer. */
export const ERASING: Declaration = {
  may: ({ table, materials }) => [
    eraseFiles(materials),
    readPartitions(table, [calls, registers, applications, objections, files]),
    scanIndex(table, 'byAssociation'),
    putIn(table, [registers, runs]),
    updateIn(table, [overviews, associations]),
    // personal data and what tells that they are gone; of an event what lies beside it, and not itself
    updateIn(table, [applications], ERASED.applications),
    updateIn(table, [objections], ERASED.objections),
    updateIn(table, [files], ERASED.files),
    updateIn(table, [registers], ERASED.registers),
    // how those are told whom the directory knows no more
    readPartitions(table, [people]),
    readPartitions(table, [receivers]),
    deleteIn(table, [receivers, feeds]),
  ],
  timeoutSeconds: 300,
  // nobody files or reviews at that hour
  daily: { hour: 3, minute: 40 },
};
