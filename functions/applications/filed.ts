import type { Application, Submission } from '../../shared/domain/application/application.ts';
import { type StoredEvent, fold } from '../../shared/domain/application/fold.ts';
import { judgedBy } from '../../shared/domain/review/examination.ts';
import { type Assessment, recordOf } from '../../shared/domain/rules/assessment.ts';
import { canonicalJson } from '../../shared/evidence/canonical.ts';
import { contentHashOf } from '../../shared/evidence/content-hash.ts';
import type { ApplicationStore } from '../../shared/store/applications/application-store.ts';
import type { AssessOptions } from '../../shared/rules/judging/assess.ts';
import { PILOT_BEFORE } from '../../shared/rules/judging/warnings/earlier-pilots.ts';
import { factsFor, judge } from './judge.ts';
import type { Rules } from './rules.ts';

/** An application with the content that it was last filed with. */
export interface Filed {
  readonly application: Application;
  readonly submission: Submission;
}

/** The last filing of an application that has come further than a draft. */
export function submissionOf({ id, submission }: Application): Submission {
  if (!submission) throw new Error(`${id} was never filed`);
  return submission;
}

/**
 * An application as it was last filed. While its association puts right what was returned, that is
 * not what it states now, and the history is read. Null where it was never filed.
 */
export async function lastFiled(
  store: Pick<ApplicationStore, 'readHistory'>,
  application: Application,
): Promise<Filed | null> {
  const { submission } = application;
  if (!submission) return null;
  if (contentHashOf(application.content) === submission.contentHash) {
    return { application, submission };
  }
  const history = await store.readHistory(application.id);
  return {
    application: { ...application, content: contentFiled(history, application) },
    submission,
  };
}

function contentFiled(history: readonly StoredEvent[], { id, version }: Application) {
  const filing = history.findLastIndex(
    ({ event }) => event.sequence <= version && event.body.type === 'application_submitted',
  );
  const then = fold(history.slice(0, filing + 1));
  if (!then) throw new Error(`the history of ${id} holds no filing`);
  return then.content;
}

/**
 * The judgement that the examination goes by, derived again and compared with what was kept: that of
 * the filing, or that of the changed rules which it was reopened for. Earlier filings were judged
 * before a standard that was a pilot before went to a person, the first ones by their clauses alone.
 */
export async function judgedThen(
  rules: Rules,
  { application, submission }: Filed,
): Promise<Assessment> {
  const facts = factsFor(rules, application, submission.filing);
  const kept = judgedBy(submission, application.examination);
  const ways: readonly AssessOptions[] = [{}, { unheeded: [PILOT_BEFORE] }, { unheeded: 'all' }];
  for (const way of ways) {
    const assessment = await judge(rules, facts, kept.pack.hash, way);
    if (canonicalJson(recordOf(assessment)) === canonicalJson(kept)) return assessment;
  }
  throw new Error(`the kept assessment of ${application.id} is not what its facts and pack give`);
}
