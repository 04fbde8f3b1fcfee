import type { ReviewView } from '../../dossier/review-view.ts';
import type { NamedFile, Redaction } from './deeds.tsx';

type Filed = Pick<ReviewView, 'redactions'>;

/** What is asked and waits for a second person, oldest first. */
export function waitingIn({ redactions = [] }: Filed): readonly Redaction[] {
  return redactions.filter(({ outcome }) => outcome === null);
}

/** Whether this person asked for it, or somebody did for them. */
export function isOwn({ by, onBehalfOf }: Redaction, subject: string | null): boolean {
  return subject !== null && (by === subject || onBehalfOf === subject);
}

/** What may be done about a file: ask, once nobody has; of one that is redacted nothing is left. */
export function standingIn(filed: Filed, sha256: string): 'free' | 'asked' | 'redacted' {
  const own = (filed.redactions ?? []).filter((one) => one.sha256 === sha256);
  if (own.some(({ outcome }) => outcome === 'redacted')) return 'redacted';
  return own.some(({ outcome }) => outcome === null) ? 'asked' : 'free';
}

const SHOWN_DIGITS = 12;

/** By the name that is declared for it; by how its digest begins where the content names it no more. */
export function namedIn({ content }: Pick<ReviewView, 'content'>, sha256: string): NamedFile {
  const declared = content.materials?.find((one) => one.sha256 === sha256);
  return { sha256, name: declared?.name ?? sha256.slice(0, SHOWN_DIGITS) };
}
