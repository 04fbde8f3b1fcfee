import { CLEAN, QUARANTINE } from '../shared/store/materials/places.ts';
import type { Bundle } from './bundling/names.ts';
import type { Declaration } from './declaration.ts';
import { ADMINISTERING } from './administering.ts';
import { ERASING } from './erasing.ts';
import { EXPORTING } from './exporting.ts';
import { PRINTING } from './printing.ts';
import { CHOOSING, REMINDING, SENDING } from './telling.ts';
import {
  PARTITIONS,
  checkConditions,
  checkFiles,
  deleteIn,
  giveExports,
  giveFiles,
  handOnExports,
  measure,
  putIn,
  queryByAssociation,
  queryQueues,
  readCheckpoints,
  readPartitions,
  readPublicKey,
  readPublished,
  scanIndex,
  signReceipts,
  sweepFiles,
  takeFiles,
  updateIn,
  writeCheckpoints,
} from './constructs/permissions.ts';
import {
  JOINT,
  PLACED,
  READINGS,
  REDACTED,
  REVIEWED,
  REVOCATION,
  WAITING,
} from './constructs/written.ts';
import { CHANGED_APPLICATIONS, OF_OUTBOX } from './constructs/stream-feed.ts';

const { calls, applications, filings, rankings, quotas, assignments, unlisted } = PARTITIONS;
const { recommendations, lists, objections, delegations, outbox, idempotency } = PARTITIONS;
const { registers, overviews, associations, scoreTotals, reEvaluations, files } = PARTITIONS;
const { redactions, messages, senders, pending, people, runs, exports, comments, questions } =
  PARTITIONS;

const SHOWN = [calls, applications, idempotency, overviews, associations];

/**
 * Every function: a name in `BUNDLES` that has no row here does not compile. A door has its routes
 * from the contract.
 */
export const DECLARED: Readonly<Record<Bundle, Declaration>> = {
  public: {
    may: ({ table, receiptKey, checkpoints }) => [
      readPublished(table),
      readPublicKey(receiptKey),
      ...readCheckpoints(checkpoints),
    ],
    answersUnder: '/v1',
  },
  objection: {
    may: ({ table }) => [
      // what came of a question stands beside the packs, or where it waits: one request asks for both
      readPartitions(table, [
        calls,
        lists,
        applications,
        objections,
        idempotency,
        senders,
        questions,
      ]),
      readPartitions(table, [pending]),
      putIn(table, [applications, objections, idempotency, pending, questions]),
      updateIn(table, [senders]),
      deleteIn(table, [pending]),
      checkConditions(table, [lists]),
    ],
  },
  applicant: {
    may: ({ table, receiptKey, materials }) => [
      readPartitions(table, [calls, applications, rankings, idempotency]),
      readPartitions(table, [files, messages]),
      ...takeFiles(materials),
      giveFiles(materials),
      queryByAssociation(table),
      putIn(table, [applications, filings, rankings, outbox, idempotency, files]),
      // the withdrawal of what was recommended gives its place in the quota and in the order back
      updateIn(table, [rankings, quotas, recommendations]),
      deleteIn(table, [filings]),
      signReceipts(receiptKey),
    ],
  },
  documents: PRINTING,
  recommender: {
    may: ({ table, materials }) => [
      readPartitions(table, [calls, applications, idempotency, quotas, recommendations, files]),
      queryQueues(table, ['recommender']),
      putIn(table, [applications, idempotency, recommendations, files]),
      updateIn(table, [quotas, recommendations]),
      giveFiles(materials),
    ],
  },
  reviewer: {
    may: ({ table }) => [
      // all of what one request names must be in one statement, as the call and its ranking are
      readPartitions(table, [
        calls,
        applications,
        recommendations,
        idempotency,
        assignments,
        // who acts for whom, what experts gave, what is objected, what other rules would judge
        delegations,
        scoreTotals,
        objections,
        reEvaluations,
        people,
        // which file is to be redacted, and where that waits for a second person
        files,
        redactions,
      ]),
      queryQueues(table, REVIEWED),
      putIn(table, [applications, idempotency, assignments, scoreTotals, redactions]),
      updateIn(table, [reEvaluations, people]),
      // a revocation stands beside the list that it is about, which is signed
      updateIn(table, [lists], REVOCATION),
      updateIn(table, [files], REDACTED),
      deleteIn(table, [assignments, redactions]),
      checkConditions(table, [delegations]),
    ],
  },
  desk: {
    may: ({ table, materials }) => [
      giveFiles(materials),
      // who objects, for who may read it
      readPartitions(table, [...SHOWN, delegations, objections, reEvaluations, files, people]),
      // beside the history, and nothing that could be an event of it
      putIn(table, [applications], READINGS),
      putIn(table, [idempotency, delegations, files]),
      updateIn(table, [delegations, people]),
    ],
  },
  publisher: {
    may: ({ table, receiptKey, materials }) => [
      giveExports(materials),
      // whom a notice tells lies apart from the lists, which are public
      readPartitions(table, [calls, applications, idempotency, delegations, people]),
      readPartitions(table, [lists, unlisted, exports, comments]),
      queryQueues(table, ['selected', 'not_selected']),
      putIn(table, [applications, idempotency, lists, unlisted, exports, comments]),
      // how far a list has come; what it says is put once
      updateIn(table, [lists], ['isComplete', 'isClosed']),
      checkConditions(table, [delegations]),
      signReceipts(receiptKey),
    ],
    // a list is one of a whole call
    timeoutSeconds: 30,
  },
  notifications: CHOOSING,
  admin: ADMINISTERING,
  docs: {
    may: () => [],
    memoryMb: 256,
    env: [],
    pages: { docs: '/docs', docsFile: '/docs/{file}' },
  },
  web: {
    may: () => [],
    memoryMb: 256,
    env: ['SIGN_IN', 'MATERIALS_BUCKET'],
    pages: { webFile: '/web/{file}' },
    // which address has a page, and which is answered with 404, it knows itself
    answersOtherwise: true,
  },
  outbox: {
    may: ({ table, materials }) => [
      handOnExports(materials),
      // who may be the second person of what waits for one
      readPartitions(table, [applications, filings, calls, registers, reEvaluations, people]),
      updateIn(table, [applications], JOINT),
      putIn(table, [reEvaluations, messages]),
      updateIn(table, [reEvaluations]),
      deleteIn(table, [outbox]),
    ],
    // a whole core: where the rules change it judges all that was filed
    memoryMb: 1769,
    timeoutSeconds: 30,
    follows: OF_OUTBOX,
  },
  overview: {
    may: ({ table }) => [
      readPartitions(table, [applications, calls, registers]),
      putIn(table, [registers]),
      updateIn(table, [overviews, associations]),
    ],
    timeoutSeconds: 30,
    follows: CHANGED_APPLICATIONS,
  },
  materials: {
    may: ({ table, materials }) => [
      readPartitions(table, [files]),
      updateIn(table, [files]),
      ...checkFiles(materials),
    ],
    // a file of 50 MB lies in memory twice, and a PDF is opened beside it
    memoryMb: 1769,
    timeoutSeconds: 30,
    env: ['TABLE_NAME', 'MATERIALS_BUCKET'],
    takesObjects: QUARANTINE,
    takesVerdicts: CLEAN,
  },
  exports: EXPORTING,
  checkpoint: {
    may: ({ table, receiptKey, checkpoints }) => [
      readPartitions(table, [applications]),
      scanIndex(table, 'byAssociation'),
      signReceipts(receiptKey),
      ...readCheckpoints(checkpoints),
      writeCheckpoints(checkpoints),
      putIn(table, [runs]),
    ],
    // a page of applications takes some hundredths of a second
    timeoutSeconds: 300,
    daily: { hour: 0, minute: 10 },
  },
  gauge: {
    may: ({ table, checkpoints, deadLetters, missedRuns }) => [
      // of its own note, since when something lies in a queue
      readPartitions(table, [calls, registers, applications, runs]),
      queryQueues(table, [...WAITING, 'failed_messages']),
      ...measure({ checkpoints, deadLetters, missedRuns }),
      putIn(table, [runs]),
    ],
    timeoutSeconds: 30,
    daily: { hour: null, minute: 25 },
  },
  retention: ERASING,
  corrections: {
    may: ({ table }) => [
      readPartitions(table, [calls, reEvaluations]),
      putIn(table, [reEvaluations, runs]),
    ],
    daily: { hour: null, minute: 50 },
  },
  reconciliation: {
    may: ({ table, materials }) => [
      ...sweepFiles(materials),
      readPartitions(table, [files]),
      updateIn(table, [files], ['state', 'problem']),
      deleteIn(table, [files]),
      readPartitions(table, [calls, registers, overviews, applications, filings, outbox]),
      readPartitions(table, [associations, reEvaluations]),
      readPartitions(table, [redactions]),
      scanIndex(table, 'byAssociation'),
      updateIn(table, [applications], JOINT),
      updateIn(table, [applications], PLACED),
      putIn(table, [registers, overviews, associations, runs, redactions]),
      checkConditions(table, [applications]),
      updateIn(table, [overviews, associations, reEvaluations]),
      deleteIn(table, [outbox, redactions]),
    ],
    timeoutSeconds: 300,
    daily: { hour: 2, minute: 20 },
  },
  messages: SENDING,
  reminders: REMINDING,
};
