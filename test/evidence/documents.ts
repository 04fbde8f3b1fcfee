import type { Receipt, ReceiptClaims } from '../../shared/domain/application/receipt.ts';
import { makeCheckpoint } from '../../shared/evidence/checkpoint.ts';
import type { Signer } from '../../shared/evidence/jws.ts';
import { makeList } from '../../shared/evidence/published-list.ts';
import { RECEIPT_TYPE } from '../../shared/evidence/receipt.ts';
import { longHistory } from './long-history.ts';
import { NOTICE, listed } from './long-list.ts';

/** What anybody can be given to verify. */
export type Kind = 'receipt' | 'history' | 'checkpoint' | 'list';

/** One whole document of each kind, as it was given out. */
export async function documents(signer: Signer): Promise<Record<Kind, object>> {
  const receipt = { ...SHOWN, jws: await signer.sign(RECEIPT_TYPE, CLAIMS) } satisfies Receipt;
  const heads = [1, 2, 3].map((at) => ({
    applicationId: `app_${String(at).padStart(16, '0')}`,
    version: at,
    head: 'ab'.repeat(32),
  }));
  const occasion = { date: '2026-11-20', at: '2026-11-21T00:10:00.000+08:00', previous: null };
  return {
    receipt,
    history: { ...longHistory(3), nextCursor: null },
    checkpoint: await makeCheckpoint(heads, occasion, signer),
    list: await makeList(NOTICE, listed(3), signer),
  };
}

const CLAIMS: ReceiptClaims = {
  iss: 'https://pilots.example',
  sub: 'app_0123456789abcdef',
  iat: 1_700_000_000,
  receivedAt: '2023-11-15T06:13:20.000+08:00',
  callId: 'sample-2026',
  association: '51100000500002862F',
  contentHash: 'a'.repeat(64),
  history: 'c'.repeat(64),
  packHash: 'b'.repeat(64),
  verdict: 'admissible',
  packId: 'SAMPLE-2026',
  packVersion: 1,
  referred: ['SAMPLE2026-A4'],
  inGrace: false,
};

const SHOWN = {
  applicationId: CLAIMS.sub,
  receivedAt: CLAIMS.receivedAt,
  contentHash: CLAIMS.contentHash,
  pack: { id: 'SAMPLE-2026', version: 1, hash: CLAIMS.packHash },
  verdict: CLAIMS.verdict,
  referred: ['SAMPLE2026-A4'],
  inGrace: false,
};

/** What may be left out of a document, since nobody is told anything else without it. */
export const DISPENSABLE: readonly string[] = ['/nextCursor'];

/** Whether what was done at a place is named: by itself, by what it stands in where that is signed as one, or by the leaf after it. */
export function isNamed(at: string, pointer: string): boolean {
  if (at === '') return false;
  // of a list that was cut short, the place where it ends now
  const isWithin = at.startsWith(`${pointer}/`);
  const isAround = pointer === at || pointer.startsWith(`${at}/`) || isWithin;
  return isAround || (at.startsWith('/leaves') && pointer.startsWith('/leaves'));
}
