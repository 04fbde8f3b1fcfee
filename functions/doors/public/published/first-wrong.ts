import type { Jwks } from '../../../../shared/evidence/jwks.ts';
import {
  type Wrong,
  wrongInCheckpoint,
  wrongInHistory,
  wrongInList,
  wrongInReceipt,
} from '../../../../shared/evidence/verify-given.ts';
import type { Input } from '../../../handler/use-case.ts';

/** What is wrong first in what was given to be verified, or null where all of it is right. */
export async function firstWrong(
  body: Input<'verify'>['body'],
  keys: () => Promise<Jwks>,
): Promise<Wrong | null> {
  if ('history' in body) return wrongInHistory(body.history, body.after);
  if ('receipt' in body) return wrongInReceipt(body.receipt, await keys());
  if ('checkpoint' in body) return wrongInCheckpoint(body.checkpoint, await keys());
  return wrongInList(body.list, await keys());
}
