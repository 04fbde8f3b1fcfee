import type { Application, Submission } from '../../../shared/domain/application/application.ts';
import type { Receipt, ReceiptClaims } from '../../../shared/domain/application/receipt.ts';

/** What is signed about a submission. */
export function claimsOf(
  issuer: string,
  application: Application,
  submission: Omit<Submission, 'receipt'>,
): ReceiptClaims {
  const { at, contentHash, assessment, inGrace } = submission;
  return {
    iss: issuer,
    sub: application.id,
    iat: Math.floor(Date.parse(at) / 1000),
    receivedAt: at,
    callId: application.callId,
    association: application.association.code,
    contentHash,
    history: application.head,
    packHash: assessment.pack.hash,
    verdict: assessment.verdict,
    packId: assessment.pack.id,
    packVersion: assessment.pack.version,
    referred: referredBy(assessment),
    inGrace,
  };
}

/** What a person looks at it for. */
function referredBy({ verdict, deciding }: Submission['assessment']): string[] {
  return verdict === 'needs_person' ? deciding : [];
}

/** The receipt of a submission, the same whenever it is asked for. */
export function receiptOf(applicationId: string, submission: Submission): Receipt {
  const { at, contentHash, assessment, inGrace, receipt } = submission;
  return {
    applicationId,
    receivedAt: at,
    contentHash,
    pack: assessment.pack,
    verdict: assessment.verdict,
    referred: referredBy(assessment),
    inGrace,
    jws: receipt,
  };
}
