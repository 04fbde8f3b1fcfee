import type {
  Application,
  FilingContext,
  Submission,
} from '../../../../shared/domain/application/application.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { recordOf } from '../../../../shared/domain/rules/assessment.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { decide } from '../../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import type { Ranking } from '../../../../shared/store/rankings/ranking.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { ApplicantContext } from '../context.ts';
import { admission } from './admission.ts';
import { filingTime } from './filing-time.ts';
import { filingOf } from '../../../applications/judge.ts';
import { messageOf } from '../../../applications/outbox-message.ts';
import { ownFor } from '../own.ts';
import { claimsOf, receiptOf } from './receipt.ts';
import { appendEvents } from '../../../applications/append-events.ts';

/** Files a draft, or files again what was returned: judged by the call's pinned pack, kept with that judgement, and receipted. */
export const submitApplication: UseCase<ApplicantContext, 'submitApplication'> = (context, input) =>
  runIdempotently(
    context.store,
    input,
    { ...input.params, association: input.caller.organisation.code },
    async (known) => {
      const submission = await submissionOf(context, input, known);
      return submission.ok ? submitted(input, ...submission.value) : submission;
    },
  );

async function submissionOf(
  context: ApplicantContext,
  input: Input<'submitApplication'>,
  known: CommandContext,
): Promise<Result<[Application, Submission], Refusal>> {
  const { now } = input;
  const found = ownFor('submit', known.application, input);
  if (!found.ok) return found;
  const call = callOf(known);
  const time = timeOf(found.value, call, now);
  if (!time.ok) return time;

  const filing = filingFor(found.value, call, known.ranking, now);
  // the ranking was read after a withdrawal, the application before it
  if (!filing) return refuse(changed(found.value.version + 1));
  const assessment = admission(context.rules, found.value, call, filing);
  if (!assessment.ok) return assessment;

  const unsigned = {
    at: beijingInstant(now),
    contentHash: contentHashOf(found.value.content),
    filing,
    assessment: recordOf(assessment.value),
    inGrace: time.value.inGrace,
  };
  const receipt = await context.signer.sign(claimsOf(context.issuer, found.value, unsigned));
  return accept([found.value, { ...unsigned, receipt }]);
}

/**
 * A correction has no filing deadline for now: when it was asked for is the examiner's doing, often
 * after the closing, and the working-day limit that will hold for it is not kept here yet. What the
 * recommender returned may still be filed for as long as the call itself is open to the association.
 */
function timeOf(
  { state, submission, association, content }: Application,
  call: Call,
  now: Date,
): Result<{ inGrace: boolean }, Refusal> {
  if (state === 'returned_for_correction') {
    return accept({ inGrace: submission?.inGrace ?? false });
  }
  const named = content.recommendation?.recommenderId ?? null;
  const recommenderId = state === 'returned' ? null : named;
  return filingTime(call, { association: association.code, recommenderId, now });
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

function submitted(
  { caller, now }: Input<'submitApplication'>,
  seen: Application,
  submission: Submission,
): Result<AcceptedCommand, Refusal> {
  const decided = decide(seen, { type: 'submit', by: caller.role, submission });
  if (!decided.ok) return decided;
  const application = appendEvents(seen, decided.value, { applicationId: seen.id, caller, now });
  const { next } = application;
  const receipt = receiptOf(next.id, submission);
  return accept({
    change: { application, message: messageOf('application_submitted', next) },
    answer: answerOf('submitApplication', 201, receipt, { etag: etag(next.version) }),
  });
}
