import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Filed, bodyOf, doors } from '../../support/people/applicants.ts';
import type { TestTable } from '../../support/dynamo.ts';
import { startSigning } from '../../evidence/signing.ts';
import { aDecided, publishers } from '../../support/people/publishers.ts';
import { aFiling, publishRound } from '../../support/people/recommenders.ts';

export const ROUND = 'recovery-1';

/** A folder of this test's own, which is not there yet. */
export function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'pilots-recover-'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'export');
}

/** A round by real commands: a draft's way to a notice with an objection, and filings that wait. */
export async function fillRound({ store }: TestTable): Promise<{ waiting: Filed }> {
  const signing = await startSigning();
  try {
    const door = doors(store);
    const desk = publishers(store, signing.signer);
    await publishRound(door, ROUND, null, { noticeWorkingDays: 5 });
    for (const serial of [1, 2])
      await aDecided(store, door, ROUND, { number: `T/CNTAC ${serial}-2018` });
    bodyOf('publishNotice', await desk.notice(ROUND));
    bodyOf('lodgeObjection', await desk.object(ROUND, 1));
    return { waiting: await aFiling(door, ROUND, { number: 'T/CNTAC 3-2018' }) };
  } finally {
    await signing.stop();
  }
}
