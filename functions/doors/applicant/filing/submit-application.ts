import type {
  Application,
  FilingContext,
  Submission,
} from '../../../../shared/domain/application/application.ts';
import { barredFrom } from '../../../../shared/domain/people/parties.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { recordOf } from '../../../../shared/domain/rules/assessment.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import type { Ranking } from '../../../../shared/store/rankings/ranking.ts';
import { callOf } from '../../../applications/call-of.ts';
import { submissionOf } from '../../../applications/filed.ts';
import { filingOf } from '../../../applications/judge.ts';
import { messageOf } from '../../../applications/outbox-message.ts';
import { withReadings } from '../../../applications/readings.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { admission } from './admission.ts';
import { submissionTime } from './filing-time.ts';
import { claimsOf, receiptOf } from '../../../applications/history/receipt.ts';

/** Files a draft, or files again what was returned: judged by the call's pinned pack, kept with that judgement, and receipted. */
export const submitApplication: UseCase<ApplicantContext, 'submitApplication'> = (context, input) =>
  runCommand(context.store, input, {
    type: 'submit',
    // whoever knocked in time is in time, however long the rush keeps the door
    isTimed: true,
    query: { association: input.caller.organisation.code },
    data: async (application, read, firstAt) => {
      const submission = await submissionFor(context, application, read, firstAt);
      return submission.ok ? accept({ submission: submission.value }) : submission;
    },
    change: (application) => ({
      application,
      message: messageOf('application_submitted', application.next),
    }),
    answer: (next) => {
      const receipt = receiptOf(next.id, submissionOf(next));
      return answerOf('submitApplication', 201, receipt, { etag: etag(next.version) });
    },
  });

async function submissionFor(
  context: ApplicantContext,
  application: Application,
  read: CommandContext,
  now: Date,
): Promise<Result<Submission, Refusal>> {
  const call = callOf(read);
  const time = submissionTime(application, call, now);
  if (!time.ok) return time;

  const filing = filingFor(application, call, read.ranking, now);
  // the ranking was read after a withdrawal, the application before it
  if (!filing) return refuse(changed(application.version + 1));
  const isDemanded = call.materialFiles?.isDemanded ?? false;
  const files = isDemanded ? await context.store.listMaterials(application.id) : [];
  const assessment = await admission(context.rules, application, call, { filing, files });
  if (!assessment.ok) return asTold(context, assessment.refusal);

  const mayNotJudge = barredFrom(
    { ...application, submission: { filing } },
    call,
    application.submission?.mayNotJudge,
  );
  const unsigned = {
    at: beijingInstant(now),
    contentHash: contentHashOf(application.content),
    filing,
    assessment: recordOf(assessment.value),
    inGrace: time.value.inGrace,
    ...(mayNotJudge.length > 0 && { mayNotJudge }),
  };
  const receipt = await context.signer.sign(claimsOf(context.issuer, application, unsigned));
  return accept({ ...unsigned, receipt });
}

/** What refuses is told with how each wording was read. */
async function asTold({ store }: ApplicantContext, refusal: Refusal) {
  const isJudged = 'assessment' in refusal;
  return refuse(
    isJudged ? { ...refusal, assessment: await withReadings(store, refusal.assessment) } : refusal,
  );
}

/** A correction is judged as the filing that it corrects: its day, its rank and its recommender. */
function filingFor(
  application: Application,
  call: Call,
  ranking: Ranking,
  now: Date,
): FilingContext | null {
  const { state, submission } = application;
  if (state === 'returned_for_correction' && submission) return submission.filing;
  return ranked(filingOf(application, call, ranking, now));
}

function ranked({ rank, count, ...rest }: ReturnType<typeof filingOf>): FilingContext | null {
  return rank === undefined || count === undefined ? null : { rank, count, ...rest };
}

function changed(currentVersion: number): Refusal {
  return { code: 'application.changed_meanwhile', currentVersion };
}
