import { timingSafeEqual } from 'node:crypto';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import { outcomesOf } from '../../applications/objection-answers.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { ObjectionContext } from './context.ts';

/** What the digest is compared with where there is no objection, so that this takes as long. */
const NONE = sha256('');

/** What became of an objection, for whoever has its access code; a wrong one is as if there was none. */
export const readObjection: UseCase<ObjectionContext, 'readObjection'> = async (
  { store },
  { params: { callId, caseNumber }, body },
) => {
  const lodged = await store.readObjection(callId, caseNumber);
  const isRight = isEqual(sha256(body.accessCode.trim()), lodged?.codeDigest ?? NONE);
  if (!lodged || !isRight) return refuse({ code: 'objection.not_found', caseNumber });

  const { application } = await store.readContext({ applicationId: lodged.applicationId });
  if (!application) throw new Error(`objection ${caseNumber} of ${callId} is to no application`);
  const [outcome] = await outcomesOf(store, application, [caseNumber]);
  if (!outcome) throw new Error(`objection ${caseNumber} has no standing`);
  const { by: _by, ...shown } = outcome;
  const { at } = lodged;
  return accept(answerOf('readObjection', 200, { caseNumber, at, ...shown }));
};

function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
