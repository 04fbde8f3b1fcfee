import type { Application } from '../../../../shared/domain/application/application.ts';
import { allowedTo } from '../../../../shared/domain/application/guard.ts';
import { allowed } from '../../../../shared/domain/application/lifecycle.ts';
import { openFields } from '../../../../shared/domain/commands/open-fields.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { asDisclosed } from '../../../../shared/domain/application/disclosure.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { ApplicantContext } from '../context.ts';
import { onePerAssociation } from '../../../applications/joint-filings.ts';
import { factsFor, filingOf } from '../../../applications/judge.ts';
import { findFor } from '../../../applications/access.ts';
import type { FilingRules } from '../../../applications/rules.ts';
import { deadlineOf } from '../../../../shared/domain/calls/deadline-of.ts';
import { notice, noticed } from '../filing/saved.ts';

/** An application with its rank, its deadline, what is still missing or wrong, and what may be done with it. */
export const getApplication: UseCase<ApplicantContext, 'getApplication'> = async (
  { store, rules },
  input,
) => {
  const { params, caller, now } = input;
  const [read, context] = await Promise.all([
    store.readApplication(params.applicationId),
    store.readContext({ callId: params.callId, association: caller.organisation.code }),
  ]);
  const found = findFor(input, { application: read?.application ?? null });
  if (!found.ok) return found;
  const application = found.value;
  const rank = filingOf(application, callOf(context), context.ranking, now).rank ?? null;
  // who reviews it and how is not for its association
  const { review: _review, hands: _hands, ...shown } = asDisclosed(application);
  const view = {
    ...shown,
    rank,
    deadline: shownDeadline(application, callOf(context)),
    warnings: warningsFor(rules, application, context, now).map(notice),
    jointFilings: onePerAssociation(read?.jointFilings ?? []),
    allowed: allowedTo(application, caller),
    open: openFields(application),
  };
  return accept(answerOf('getApplication', 200, view, { etag: etag(application.version) }));
};

function shownDeadline(application: Application, call: Call) {
  const deadline = deadlineOf(application, call);
  if (!deadline) return null;
  return {
    closesAt: beijingInstant(deadline.closesAt),
    graceEndsAt: beijingInstant(deadline.graceEndsAt),
    isExtended: deadline.isExtended,
  };
}

/** Only what may be edited can still be put right. */
function warningsFor(
  rules: FilingRules,
  application: Application,
  context: CommandContext,
  now: Date,
) {
  if (!allowed(application, 'association').includes('edit')) return [];
  const call = callOf(context);
  const facts = factsFor(rules, application, filingOf(application, call, context.ranking, now));
  return [...noticed(rules, application, call), ...rules.gapsIn(application.content, facts, call)];
}
