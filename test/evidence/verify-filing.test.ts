import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kms, startKms } from '../../infra/local/kms.ts';
import type { ApplicationEvent, Submission } from '../../shared/domain/application/application.ts';
import type { ReceiptSigner } from '../../shared/domain/application/receipt.ts';
import { nextEvent } from '../../shared/evidence/chain.ts';
import type { Jwks } from '../../shared/evidence/jwks.ts';
import { kmsAt } from '../../shared/evidence/kms-requests.ts';
import { kmsKeys, kmsSigner } from '../../shared/evidence/kms-signer.ts';
import { verifyFiling, verifyHistory } from '../../shared/evidence/verify-history.ts';
import { claimsOf } from '../../functions/applications/history/receipt.ts';
import { anyHistory, submission } from '../domain/histories.ts';

const { events: stored, application } = anyHistory();
/** What was there before the submission. */
const before = stored.slice(0, 3).map(({ event }) => event);

let kms: Kms;
let signer: ReceiptSigner;
let jwks: Jwks;
let receipt: string;

beforeAll(async () => {
  kms = await startKms();
  const client = kmsAt({
    endpoint: kms.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  signer = kmsSigner(client, kms.keyId);
  jwks = await kmsKeys(client, kms.keyId)();
  receipt = await signed(application.id);
});
afterAll(() => kms.stop());

function signed(id: string): Promise<string> {
  const head = before.at(-1)?.hash ?? '';
  return signer.sign(claimsOf('https://pilots.example', { ...application, id, head }, submission));
}

/** A history that is whole, with this submission after these events, and one more event. */
function filed(changes: Partial<Submission> = {}, earlier: ApplicationEvent[] = before) {
  const occasion = { ...earlier[0], applicationId: application.id } as ApplicationEvent;
  const { applicationId, at, by } = occasion;
  const events = [...earlier];
  for (const body of [
    { type: 'application_submitted', submission: { ...submission, receipt, ...changes } },
    { type: 'application_withdrawn', reason: '样例' },
  ] as const) {
    const next = nextEvent(
      events.at(-1) ?? null,
      { applicationId, at, by },
      { body, people: null },
    );
    events.push(next.event);
  }
  const history = { events };
  expect(verifyHistory(history)).toMatchObject({ whole: true });
  return history;
}

describe('a receipt and a history', () => {
  it('are of the same filing where the receipt was given for it', async () => {
    expect(await verifyFiling(filed(), receipt, jwks)).toEqual({ same: true, sequence: 4 });
  });

  it.each<[string, Partial<Submission>]>([
    ['submission', { receipt: 'a.b.c' }],
    ['content', { contentHash: 'cd'.repeat(32) }],
    [
      'rules',
      {
        assessment: {
          ...submission.assessment,
          pack: { id: 'PP2023', version: 1, hash: 'ab'.repeat(32) },
        },
      },
    ],
    ['verdict', { assessment: { ...submission.assessment, verdict: 'needs_person' } }],
    ['time', { at: '2026-11-20T10:00:00.001+08:00' }],
  ])(
    'disagree on the %s where the history was written anew with another',
    async (because, changes) => {
      expect(await verifyFiling(filed(changes), receipt, jwks)).toEqual({ same: false, because });
    },
  );

  it('disagree on the history where an event before the submission is gone', async () => {
    const shorter = filed({}, before.slice(0, 2));

    expect(await verifyFiling(shorter, receipt, jwks)).toEqual({ same: false, because: 'history' });
  });

  it('disagree on the application where the receipt is of another', async () => {
    const other = await signed('app_0000000000000000');

    expect(await verifyFiling(filed({ receipt: other }), other, jwks)).toEqual({
      same: false,
      because: 'application',
    });
  });

  it('prove nothing where the receipt is none, or by the keys of others', async () => {
    const stranger = await startKms();
    const client = kmsAt({
      endpoint: stranger.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const others = await kmsKeys(client, stranger.keyId)();
    await stranger.stop();

    const no = { same: false, because: 'signature' };
    expect(await verifyFiling(filed(), receipt, others)).toEqual(no);
    expect(await verifyFiling(filed({ receipt: 'a.b.c' }), 'a.b.c', jwks)).toEqual(no);
  });

  it('are not of one filing where it is not in the history yet', async () => {
    expect(await verifyFiling({ events: before }, receipt, jwks)).toEqual({
      same: false,
      because: 'submission',
    });
  });
});
