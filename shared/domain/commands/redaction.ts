import { APPLICATION_STATES, type Application } from '../application/application.ts';
import {
  pendingRedaction,
  isSecond,
  type Redaction,
  redactionNoteOf,
  waitsForSecond,
} from '../materials/redaction.ts';
import { personsOf } from '../people/caller.ts';
import type { Refusal } from '../refusal.ts';
import { command, type CommandMetadata, type EventMetadata, staying } from './definition.ts';

/** Whatever was filed; it moves nothing, and a verdict stays as it was. */
const FILED = staying(APPLICATION_STATES.filter((state) => state !== 'draft'));

/** To keep a file from being read judges nothing, so it is no office of the case afterwards. */
const BY_ANY_EXAMINER = { by: 'examiner', isOfAny: true, leaves: null, steps: FILED } as const;

/** Asks that a file be made unreadable, since it holds personal data that should not be in it. */
export const askRedaction = command({
  ...BY_ANY_EXAMINER,
  // it is of one file, and offered beside each
  isOffered: () => false,
  gate: (state, { sha256 }) => {
    if (redactionNoteOf(state, sha256)) return { code: 'file.redacted', sha256 };
    return pendingRedaction(state, sha256) ? { code: 'redaction.asked_already' } : null;
  },
  event: 'redaction_asked',
  body: ({ sha256, data, reason }: Pick<Redaction, 'sha256' | 'data' | 'reason'>) => ({
    sha256,
    data,
    reason,
  }),
  apply: ({ redactions = [] }, { sha256, data, reason }, { at, by }) => {
    const { subject, onBehalfOf } = by;
    const asked: Redaction = {
      sha256,
      data,
      reason,
      by: subject,
      at,
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      outcome: null,
      decidedBy: null,
      decidedAt: null,
      answer: null,
    };
    return { redactions: [...redactions, asked] };
  },
});

/** Makes the file unreadable for good. Its digest, size, type and name stay, and why. */
export const redact = command({
  ...BY_ANY_EXAMINER,
  isOffered: waitsForOther,
  gate: askedByOther,
  event: 'file_redacted',
  body: ({ sha256 }: { sha256: string }) => ({ sha256 }),
  apply: (state, { sha256 }, decided) => decide(state, sha256, decided, ['redacted', null]),
});

/** Leaves the file as it is, with the reason. */
export const refuseRedaction = command({
  ...BY_ANY_EXAMINER,
  isOffered: waitsForOther,
  gate: askedByOther,
  event: 'redaction_refused',
  body: ({ sha256, reason }: { sha256: string; reason: string }) => ({ sha256, reason }),
  apply: (state, { sha256, reason }, decided) =>
    decide(state, sha256, decided, ['refused', reason]),
});

type Issuer = CommandMetadata['issuedBy'];

function waitsForOther(state: Application, issuer: Issuer): boolean {
  return waitsForSecond(state, personsOf(issuer));
}

function askedByOther(
  state: Application,
  { sha256, issuedBy }: { readonly sha256: string } & CommandMetadata,
): Refusal | null {
  const asked = pendingRedaction(state, sha256);
  if (!asked) return { code: 'redaction.not_asked' };
  return isSecond(asked, personsOf(issuedBy)) ? null : { code: 'redaction.own_request' };
}

function decide(
  { redactions = [] }: Application,
  sha256: string,
  { at, by }: EventMetadata,
  [outcome, answer]: readonly [Redaction['outcome'], string | null],
): Partial<Application> {
  const decided = { outcome, decidedBy: by.subject, decidedAt: at, answer };
  const isAsked = (one: Redaction) => one.sha256 === sha256 && one.outcome === null;
  return { redactions: redactions.map((one) => (isAsked(one) ? { ...one, ...decided } : one)) };
}
