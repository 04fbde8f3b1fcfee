import * as z from 'zod';
import { ApplicationEvent, Sha256, Submission } from '../domain/application/application.ts';
import type { ReceiptClaims } from '../domain/application/receipt.ts';
import { type ChainHead, type ChainVerdict, type Link, verifyChain } from './chain.ts';
import type { Jwks } from './jwks.ts';
import { verifyReceipt } from './receipt.ts';

/**
 * A history as it was exported, or one page of it as the API gives it. Events are read as they
 * stand, since any change of form would change their hashes.
 */
export const HistoryExport = z.strictObject({
  events: z.array(z.unknown()),
  /** Where it ended when it was exported. */
  head: z.strictObject({ sequence: z.int().positive(), hash: Sha256 }).optional(),
  /** Present where a page is not the last one. */
  nextCursor: z.string().nullish(),
});
export type HistoryExport = z.infer<typeof HistoryExport>;

type ChainFault = Extract<ChainVerdict, { whole: false }>['because'];

/** `form`: this is no event; `end`: the history does not end where it says that it does. */
export type HistoryFault = ChainFault | 'form' | 'end';

export type HistoryVerdict =
  | { whole: true; applicationId: string; head: ChainHead }
  | {
      whole: false;
      sequence: number;
      because: HistoryFault;
      /** JSON pointer (RFC 6901) to what is wrong. */
      at: string;
    };

/** What an event must have to stand in a history, whatever else it says. */
export const Linked: z.ZodType<Link> = ApplicationEvent.pick({
  applicationId: true,
  sequence: true,
  previous: true,
  hash: true,
}).loose();

/**
 * Whether an export is a whole history of one application, or the whole part of one that begins
 * `after` an event; else the first event that is wrong or missing, and why. Whoever writes a whole
 * history anew is found only by a receipt, or by a head that was kept elsewhere.
 */
export function verifyHistory(
  history: HistoryExport,
  after: ChainHead | null = null,
): HistoryVerdict {
  const { events } = history;
  const formless = events.findIndex((event) => !Linked.safeParse(event).success);
  // as they stand, not as a schema would give them back
  const links = (formless === -1 ? events : events.slice(0, formless)) as readonly Link[];
  const verdict = verifyChain(links, after);
  const before = after?.sequence ?? 0;
  if (!verdict.whole) return { ...verdict, at: `/events/${verdict.sequence - 1 - before}` };
  if (formless !== -1) {
    const sequence = before + formless + 1;
    return { whole: false, sequence, because: 'form', at: `/events/${formless}` };
  }

  const applicationId = links[0]?.applicationId;
  const wrongEnd = endFault(history, verdict.head, before);
  if (wrongEnd) return { whole: false, because: 'end', ...wrongEnd };
  return applicationId === undefined || verdict.head === null
    ? { whole: false, sequence: 1, because: 'end', at: '/events/0' }
    : { whole: true, applicationId, head: verdict.head };
}

interface WrongEnd {
  readonly sequence: number;
  readonly at: string;
}

/** The first event that is missing at the end, or should not be there; null where it ends well. */
function endFault(
  { head, nextCursor }: HistoryExport,
  last: ChainHead | null,
  before: number,
): WrongEnd | null {
  const length = last?.sequence ?? 0;
  if (typeof nextCursor === 'string') return { sequence: length + 1, at: '/nextCursor' };
  if (!head) return null;
  if (head.sequence === length) {
    return head.hash === last?.hash ? null : { sequence: length, at: '/head/hash' };
  }
  const sequence = Math.min(head.sequence, length) + 1;
  // the last event is the one that is meant, and only its number is not
  const at = head.hash === last?.hash ? '/head/sequence' : `/events/${sequence - 1 - before}`;
  return { sequence, at };
}

/** What a receipt and a history do not agree on; `signature`: no such key signed the receipt. */
export type FilingFault =
  | 'signature'
  | 'application'
  | 'submission'
  | 'history'
  | 'content'
  | 'rules'
  | 'verdict'
  | 'time';

export type FilingVerdict =
  | { same: true; sequence: number }
  | { same: false; because: FilingFault };

/**
 * Whether a receipt is genuine and of a submission in this history, which is known to be whole: it
 * then proves all events before that submission, and what was filed and found by it.
 */
export async function verifyFiling(
  history: HistoryExport,
  jws: string,
  jwks: Jwks,
): Promise<FilingVerdict> {
  const verified = await verifyReceipt(jws, jwks);
  if (!verified.ok) return { same: false, because: 'signature' };
  const claims = verified.value;
  if (Linked.safeParse(history.events[0]).data?.applicationId !== claims.sub) {
    return { same: false, because: 'application' };
  }
  const filings = history.events.flatMap((event) => Filing.safeParse(event).data ?? []);
  const filing = filings.find(({ body }) => body.submission.receipt === jws);
  if (!filing) return { same: false, because: 'submission' };
  const because = disagreement(claims, filing);
  return because ? { same: false, because } : { same: true, sequence: filing.sequence };
}

const Filing = z.object({
  sequence: z.int(),
  /** In a whole history, the hash of the event right before. */
  previous: Sha256.nullable(),
  body: z.object({ type: z.literal('application_submitted'), submission: Submission }),
});

function disagreement(
  claims: ReceiptClaims,
  { previous, body: { submission } }: z.infer<typeof Filing>,
): FilingFault | null {
  const { at, contentHash, assessment } = submission;
  if (claims.history !== previous) return 'history';
  if (claims.contentHash !== contentHash) return 'content';
  if (claims.packHash !== assessment.pack.hash) return 'rules';
  if (claims.verdict !== assessment.verdict) return 'verdict';
  return claims.receivedAt === at ? null : 'time';
}
