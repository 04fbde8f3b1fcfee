import type { Application } from '../application/application.ts';

type Returned = Pick<
  Application,
  'state' | 'content' | 'submission' | 'examination' | 'redactions'
>;

/**
 * What a correction may change, beside whom to reach; null: it is none, and all is open. That is what
 * its return asked for, and the materials where a file of them was redacted since it was filed last:
 * another one is put in its place, though no return asked for it.
 */
export function openFields(application: Returned): string[] | null {
  const { state, examination } = application;
  if (state !== 'returned_for_correction') return null;
  const named = examination?.defects.map(({ pointer }) => pointer) ?? [];
  return [...new Set([...named, ...(lacksFile(application) ? ['/materials'] : [])])];
}

/** One that is named still, or was until its place was taken in this correction. */
function lacksFile({ content, submission, redactions = [] }: Returned): boolean {
  const filedAt = Date.parse(submission?.at ?? '');
  const named = new Set(content.materials?.map(({ sha256 }) => sha256));
  return redactions.some(
    ({ outcome, sha256, decidedAt }) =>
      outcome === 'redacted' && (named.has(sha256) || Date.parse(decidedAt ?? '') >= filedAt),
  );
}
