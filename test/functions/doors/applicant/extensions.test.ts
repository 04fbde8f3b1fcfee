import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Filed,
  bodyOf,
  openApplying,
  publishCall,
} from '../../../support/people/applicants.ts';
import { AUTOMATION, COMPOSITES, aContent } from '../../../support/filing.ts';

const here = openApplying();
const WINDOW = {
  opensAt: '2026-11-01T09:00:00+08:00',
  closesAt: '2026-11-25T17:00:00+08:00',
  zone: 'Asia/Shanghai',
  graceMinutes: 30,
} as const;
const UNTIL = '2026-12-10T17:00:00+08:00';
const other = { caller: AUTOMATION };

async function drafted(callId: string, asking = {}): Promise<Filed> {
  const content = aContent();
  const { id } = bodyOf('startApplication', await here.door.start(callId, { content }, asking));
  return { callId, id };
}

let serial = 0;
let callId = '';
let filed: Filed;
let filedByOther: Filed;

beforeEach(async () => {
  callId = `extended-${(serial += 1)}`;
  await publishCall(here.door, { id: callId, window: WINDOW });
  filed = await drafted(callId);
  filedByOther = await drafted(callId, other);
});

const extended = async (ifMatch = 1, closesAt = UNTIL) => {
  const { organisation } = COMPOSITES;
  const body = { association: organisation.code, closesAt, reason: '系统故障' };
  return bodyOf('extendCall', await here.door.extend(callId, ifMatch, body));
};
const deadlineOf = async (of: Filed, asking = {}) =>
  bodyOf('getApplication', await here.door.get(of, asking)).deadline;
const listed = async (asking = {}) =>
  bodyOf('listApplications', await here.door.list({ callId }, asking)).applications;

describe('more time that an association was given', () => {
  it('is its deadline on the application and in the list, and that of nobody else', async () => {
    await extended();

    expect(await deadlineOf(filed)).toEqual({
      closesAt: '2026-12-10T17:00:00.000+08:00',
      graceEndsAt: '2026-12-10T17:30:00.000+08:00',
      isExtended: true,
    });
    expect(await listed()).toMatchObject([{ id: filed.id, extendedTo: UNTIL }]);
    expect(await deadlineOf(filedByOther, other)).toMatchObject({
      closesAt: '2026-11-25T17:00:00.000+08:00',
      isExtended: false,
    });
    expect(await listed(other)).toMatchObject([{ id: filedByOther.id, extendedTo: null }]);
  });

  it('is told with its reason even before anything is filed, without who gave it', async () => {
    const { grantedAt } = await extended();

    const own = bodyOf('listOwnExtensions', await here.door.ownExtensions());
    const others = bodyOf('listOwnExtensions', await here.door.ownExtensions(other));

    expect(own.extensions.filter((each) => each.callId === callId)).toEqual([
      { callId, closesAt: UNTIL, reason: '系统故障', grantedAt },
    ]);
    expect(others.extensions).toEqual([]);
  });

  it('is the last that was given, where there are several', async () => {
    await extended();
    const later = '2026-12-20T17:00:00+08:00';
    await extended(2, later);

    const { extensions } = bodyOf('listOwnExtensions', await here.door.ownExtensions());

    expect(await listed()).toMatchObject([{ extendedTo: later }]);
    expect(extensions.filter((each) => each.callId === callId)).toMatchObject([
      { closesAt: later },
    ]);
  });
});

describe('the deadline of an application', () => {
  it('is the earlier one of the recommender that it names', async () => {
    const own = `${callId}-recommender`;
    const closesAt = '2026-11-24T17:00:00+08:00';
    const { recommenders } = here.call;
    await publishCall(here.door, {
      id: own,
      window: WINDOW,
      recommenders: recommenders.map((each) => ({ ...each, closesAt })),
    });

    const draft = await drafted(own);

    expect(await deadlineOf(draft)).toMatchObject({ closesAt: '2026-11-24T17:00:00.000+08:00' });
  });
});
