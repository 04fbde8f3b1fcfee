import type * as z from 'zod';
import { Checkpoint } from '../../../../shared/domain/publication/checkpoint.ts';
import { fieldErrorsOf } from '../../../../shared/domain/application/field-errors.ts';
import { PublishedList } from '../../../../shared/domain/publication/published-list.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { verifyCheckpoint } from '../../../../shared/evidence/checkpoint.ts';
import { OF_CHECKPOINT, OF_HISTORY, OF_LIST } from '../../../../shared/evidence/fault-wording.ts';
import type { Jwks } from '../../../../shared/evidence/jwks.ts';
import { verifyList } from '../../../../shared/evidence/published-list.ts';
import { verifyReceipt } from '../../../../shared/evidence/receipt.ts';
import { HistoryExport, verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import type { Input } from '../../../handler/use-case.ts';

/** The first thing that is wrong: a JSON pointer (RFC 6901) into what was given, and what it is. */
interface Wrong {
  readonly at: string;
  readonly what: Text;
}

/** What is wrong first with something that the service published or gave out; null for nothing. */
export async function firstWrong(
  body: Input<'verify'>['body'],
  keys: () => Promise<Jwks>,
): Promise<Wrong | null> {
  if ('history' in body) return inHistory(body.history);
  if ('receipt' in body) return inReceipt(body.receipt, await keys());
  if ('checkpoint' in body) return inCheckpoint(body.checkpoint, await keys());
  return inList(body.list, await keys());
}

const NO_FORM: Text = { zh: '格式不符', en: 'it has not the form of what it should be' };

/** Where a schema stumbles first. */
function formless({ issues }: z.ZodError, given: unknown): Wrong {
  const [error] = fieldErrorsOf(issues, given);
  return { at: error?.pointer ?? '', what: error?.message ?? NO_FORM };
}

function inHistory(given: unknown): Wrong | null {
  const history = HistoryExport.safeParse(given);
  if (!history.success) return formless(history.error, given);
  const verdict = verifyHistory(history.data);
  if (verdict.whole) return null;
  return { at: `/events/${verdict.sequence - 1}`, what: OF_HISTORY[verdict.because] };
}

async function inReceipt(given: unknown, keys: Jwks): Promise<Wrong | null> {
  const jws = jwsIn(given);
  if (jws === null) return { at: '', what: NO_FORM };
  const verified = await verifyReceipt(jws, keys);
  return verified.ok ? null : { at: '', what: OF_CHECKPOINT.signature };
}

/** A receipt is given as its bare JWS, or as the API gave it. */
function jwsIn(given: unknown): string | null {
  if (typeof given === 'string') return given;
  const jws = typeof given === 'object' && given !== null && 'jws' in given ? given.jws : null;
  return typeof jws === 'string' ? jws : null;
}

const OF_WHAT = {
  signature: '/signature',
  claims: '',
  order: '/leaves',
  size: '/size',
  root: '/root',
  previous: '/previous',
  date: '/date',
} as const;

async function inCheckpoint(given: unknown, keys: Jwks): Promise<Wrong | null> {
  const checkpoint = Checkpoint.safeParse(given);
  if (!checkpoint.success) return formless(checkpoint.error, given);
  const verdict = await verifyCheckpoint(checkpoint.data, keys);
  if (verdict.whole) return null;
  return { at: OF_WHAT[verdict.because], what: OF_CHECKPOINT[verdict.because] };
}

async function inList(given: unknown, keys: Jwks): Promise<Wrong | null> {
  const list = PublishedList.safeParse(given);
  if (!list.success) return formless(list.error, given);
  const verdict = await verifyList(list.data, keys);
  if (verdict.whole) return null;
  const { position, because } = verdict;
  return { at: position === null ? '' : `/entries/${position - 1}`, what: OF_LIST[because] };
}
