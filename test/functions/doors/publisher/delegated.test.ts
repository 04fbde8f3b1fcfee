import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import type { Delegation } from '../../../../shared/domain/people/delegation.ts';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { NOW } from '../../../support/filing.ts';
import {
  DECIDER,
  SECOND,
  noonOn,
  openPublishing,
  statesOf,
} from '../../../support/people/publishers.ts';

const here = openPublishing('delegated');
let serial = 0;

/** B for A by a delegation that was looked up, and is in force or was withdrawn since. */
async function delegate({ isWithdrawn }: { isWithdrawn: boolean }): Promise<{ caller: Caller }> {
  const id = `del_${(serial += 1)}`;
  const delegation: Delegation = {
    id,
    from: DECIDER.subject,
    role: 'decider',
    organisation: DECIDER.organisation.code,
    to: SECOND.subject,
    callId: here.callId,
    startsOn: '2026-11-20',
    endsOn: '2026-12-20',
    operations: [],
    reason: '样例：休假',
    givenAt: '2026-11-20T10:00:00.000+08:00',
    withdrawnAt: null,
  };
  await here.table.store.commit({ delegation }, null, NOW);
  if (isWithdrawn) {
    const withdrawnDelegation = { ...delegation, withdrawnAt: delegation.givenAt };
    await here.table.store.commit({ withdrawnDelegation }, null, NOW);
  }
  return { caller: { ...SECOND, onBehalfOf: DECIDER.subject, delegation: id } };
}

const WITHDRAWN = { code: 'delegation.not_in_force', subject: DECIDER.subject };

describe('a list of who acts for a colleague', () => {
  it('is not put on notice once the delegation is withdrawn, and nothing is moved', async () => {
    const filed = await here.decided({ number: 'T/CNTAC 1-2018' });

    const by = await delegate({ isWithdrawn: true });
    const refused = await here.desk.notice(here.callId, by);

    expect(refusalIn(refused)).toEqual(WITHDRAWN);
    expect(await here.table.store.listHeads(here.callId, 'notice')).toEqual([]);
    expect(await statesOf(here.table.store, [filed])).toEqual(['selected']);
  });

  it('is put on notice and announced while it is in force, and not announced without', async () => {
    const filed = await here.decided({ number: 'T/CNTAC 2-2018' });
    const inForce = await delegate({ isWithdrawn: false });
    bodyOf('publishNotice', await here.desk.notice(here.callId, inForce));
    const later = { now: noonOn('2026-11-30') };

    const withdrawn = await delegate({ isWithdrawn: true });
    const refused = await here.desk.announce(here.callId, 1, { ...withdrawn, ...later });

    expect(refusalIn(refused)).toEqual(WITHDRAWN);
    expect(await here.table.store.listHeads(here.callId, 'announcement')).toEqual([]);
    bodyOf('announce', await here.desk.announce(here.callId, 1, { ...inForce, ...later }));
    expect(await statesOf(here.table.store, [filed])).toEqual(['announced']);
  });
});
