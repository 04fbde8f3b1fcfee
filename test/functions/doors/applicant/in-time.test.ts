import { describe, expect, it } from 'vitest';
import { BusyError } from '../../../../shared/domain/busy.ts';
import type { Store } from '../../../../shared/store/dynamo-store.ts';
import {
  aDraft,
  bodyOf,
  contextWith,
  doors,
  openApplying,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;
const aKey = () => `key-${(serial += 1)}`;

/** A moment, counted in milliseconds from the end of the grace. */
const end = (plus: number) =>
  new Date(Date.parse(here.call.window?.closesAt ?? '') + 30 * 60_000 + plus);

/** The doors over a store that takes no command: what comes in is judged, and then breaks off. */
function interrupted() {
  const store: Store = {
    ...here.table.store,
    commit: async () => {
      throw new BusyError('the store takes nothing');
    },
  };
  return doors(store, contextWith(store));
}

describe('the moment that counts for the deadline', () => {
  it.each([
    { waited: 'to the last millisecond of the grace', arrived: 0, isInTime: true },
    { waited: 'a millisecond less', arrived: 1, isInTime: false },
  ])('is when the gateway took it in, $waited: $isInTime', async ({ arrived, isInTime }) => {
    const filed = await aDraft(here.door, {}, aNumber());
    const times = { now: end(5000), arrivedAt: end(arrived) };

    expect((await here.door.submit(filed, 1, times)).ok).toBe(isInTime);
  });

  it('is that of the first try where a retry under the same key is late, and the receipt says so', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();
    await expect(interrupted().submit(filed, 1, { key, now: end(0) })).rejects.toThrow(BusyError);

    const retried = await here.door.submit(filed, 1, { key, now: end(60_000) });

    expect(bodyOf('submitApplication', retried)).toMatchObject({
      receivedAt: '2027-01-04T17:30:00.000+08:00',
      inGrace: true,
    });
  });

  it('is its own where the first try was late as well, or had another key', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();
    await expect(interrupted().submit(filed, 1, { key: aKey(), now: end(0) })).rejects.toThrow(
      BusyError,
    );

    const other = await here.door.submit(filed, 1, { key, now: end(1) });
    const again = await here.door.submit(filed, 1, { key, now: end(2) });

    for (const late of [other, again])
      expect(refusalIn(late)).toMatchObject({ code: 'application.late' });
    expect(refusalIn(again)).toMatchObject({ receivedAt: '2027-01-04T17:30:00.002+08:00' });
  });

  it('cannot be held by a try that was refused: what is put right later came later', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();
    // the version that is meant is not written yet
    const early = await here.door.submit(filed, 2, { key, now: end(0) });
    bodyOf('editApplication', await here.door.edit(filed, 1, aContent(aNumber())));

    const late = await here.door.submit(filed, 2, { key, now: end(1000) });

    expect(refusalIn(early).code).toBe('application.changed_meanwhile');
    expect(refusalIn(late)).toMatchObject({
      code: 'application.late',
      receivedAt: '2027-01-04T17:30:01.000+08:00',
    });
  });

  it('is of the very request: another content under the same key came later', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();
    await expect(interrupted().submit(filed, 1, { key, now: end(0) })).rejects.toThrow(BusyError);
    bodyOf('editApplication', await here.door.edit(filed, 1, aContent(aNumber())));

    const late = await here.door.submit(filed, 2, { key, now: end(1000) });

    expect(refusalIn(late).code).toBe('application.late');
  });

  it('needs no note of it: where none can be written, what comes in time is filed all the same', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const store: Store = {
      ...here.table.store,
      noteArrival: async () => {
        throw new BusyError('the store takes no note');
      },
    };

    const submitted = await doors(store, contextWith(store)).submit(filed, 1, { now: end(0) });

    expect(bodyOf('submitApplication', submitted).inGrace).toBe(true);
  });
});
