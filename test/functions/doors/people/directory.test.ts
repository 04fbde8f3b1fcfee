import { randomUUID } from 'node:crypto';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { addDays, beijingDate } from '../../../../shared/domain/calendar.ts';
import { personFrom } from '../../../../shared/store/people/people.ts';
import { anExpert, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf, OFFICE, type Sent } from '../../../support/http-event.ts';
import { delegationsAt } from '../../../support/people/delegations.ts';
import { enterInDirectory } from '../../../support/people/directory.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);
const { ask, delegate } = delegationsAt(doors);

const put = (body: object, sent: Sent = {}) =>
  doors().ask('putPerson', {
    claims: claimsOf('admin'),
    body: { name: '样例人员', organisation: { code: null, name: '样例大学' }, ...body },
    ...sent,
    headers: { 'idempotency-key': randomUUID(), ...sent.headers },
  });
const entered = async (body: object, headers = {}) => {
  const { status, text, body: entry } = await put(body, { headers });
  if (status !== 200) throw new Error(text);
  return entry;
};
const listed = async (role?: string) => {
  const sent = { claims: claimsOf('examiner'), ...(role && { query: { role } }) };
  const { body } = await doors().ask('listPeople', sent);
  return body['people'] as unknown as { subject: string; roles: string[]; name: string | null }[];
};
const found = async (subject: string, role?: string) =>
  (await listed(role)).find((person) => person.subject === subject);

const inDirectory = async (subject: string) => {
  const { body } = await doors().ask('getDirectory', { claims: claimsOf('admin') });
  const people = body['people'] as unknown as { subject: string }[];
  return people.find((person) => person.subject === subject);
};
const signIn = (subject: string) =>
  doors().ask('listExpertQueue', {
    params: { callId: 'sample-2026' },
    claims: claimsOf('expert', subject),
  });

describe('the directory', () => {
  it('knows whom an admin entered, by their roles, and tells admins alone who asked them in', async () => {
    await entered({ subject: 'new-1', roles: ['expert'] });

    const { body } = await doors().ask('getDirectory', { claims: claimsOf('admin') });

    expect(await found('new-1', 'expert')).toEqual({
      subject: 'new-1',
      name: '样例人员',
      organisation: { code: null, name: '样例大学' },
      roles: ['expert'],
    });
    expect(await found('new-1', 'decider')).toBeUndefined();
    expect(body['people']).toContainEqual(
      expect.objectContaining({ subject: 'new-1', askedInBy: 'admin-1', version: 1 }),
    );
  });

  it('knows whom an admin invited once they sign in by the last day, and by what the admin said', async () => {
    const until = beijingDate(new Date());
    const organisation = { code: null, name: '样例研究院' };
    const asked = { subject: 'invited-1', roles: ['expert', 'decider'], organisation };
    await entered({ ...asked, invitedUntil: until });

    expect(await found('invited-1')).toBeUndefined();
    expect(await inDirectory('invited-1')).toMatchObject({
      roles: [],
      invitation: { until, roles: ['expert', 'decider'] },
    });
    await signIn('invited-1');

    expect(await found('invited-1')).toEqual({
      subject: 'invited-1',
      name: '样例人员',
      organisation,
      roles: ['expert', 'decider'],
    });
    expect(await inDirectory('invited-1')).toMatchObject({ invitation: null, version: 1 });
  });

  it('holds an invitation to its last day in Beijing, and by the first sign-in', () => {
    const invited = (firstSeenAt: string | undefined, seenAt = firstSeenAt) =>
      personFrom(
        marshall(
          {
            v: 1,
            subject: 'invited-2',
            entry: JSON.stringify({
              subject: 'invited-2',
              name: '样例人员',
              organisation: { code: null, name: '样例研究院' },
              roles: ['decider'],
              invitedUntil: '2026-11-30',
              version: 1,
              askedInBy: 'admin-1',
              askedInAt: '2026-11-20T10:00:00.000+08:00',
            }),
            ...(seenAt && { seenRoles: new Set(['expert']), seenCode: 'C', seenName: '别处' }),
            firstSeenAt,
            seenAt,
          },
          { removeUndefinedValues: true },
        ),
      );
    const [inTime, late] = ['2026-11-30T23:59:59.999+08:00', '2026-12-01T00:00:00.000+08:00'];

    expect(invited(inTime)).toMatchObject({ roles: ['decider'], invitation: null });
    expect(invited(inTime, late)).toMatchObject({ roles: ['decider'], invitation: null });
    // what a token proves is known by it all the same
    expect(invited(late)).toMatchObject({
      roles: ['expert'],
      organisation: { code: 'C', name: '别处' },
      invitation: { until: '2026-11-30' },
    });
    expect(invited(undefined)).toMatchObject({
      roles: [],
      organisation: { name: '样例研究院' },
      invitation: { until: '2026-11-30' },
    });
  });

  const NOT_AHEAD = [
    expect.objectContaining({ pointer: '/invitedUntil', code: 'person.invited_until' }),
  ];
  it.each([
    ['yesterday', -1, 422, NOT_AHEAD],
    ['today', 0, 200, undefined],
    ['a year ahead', 365, 200, undefined],
    ['a day more than a year ahead', 366, 422, NOT_AHEAD],
  ])('takes an invitation that ends %s: %i, %i', async (_when, days, status, errors) => {
    const invitedUntil = addDays(beijingDate(new Date()), days);

    const answer = await put({ subject: `invited-${days}`, roles: ['expert'], invitedUntil });

    expect([answer.status, answer.body['errors']]).toEqual([status, errors]);
  });

  it('takes nobody on a panel who was invited and has not signed in', async () => {
    await entered({
      subject: 'invited-3',
      roles: ['expert'],
      invitedUntil: beijingDate(new Date()),
    });
    const at = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
    const body = { experts: [anExpert('invited-3')], chair: 'invited-3' };

    const refused = await give(at, 'convene', { body });
    await signIn('invited-3');
    const taken = await give(at, 'convene', { body });

    expect([refused.status, refused.body['code']]).toEqual([422, 'person.unknown']);
    expect(taken.status).toBe(200);
  });

  it('takes a subject as it was meant, and none with something that nobody sees', async () => {
    await entered({ subject: ' new-blank ', roles: ['expert'] });
    const unseen = await put({ subject: 'new\u200B-3', roles: ['expert'] });

    expect(await found('new-blank', 'expert')).toBeDefined();
    expect(unseen.status).toBe(422);
    expect(unseen.body['errors']).toMatchObject([{ pointer: '/subject', code: 'text.control' }]);
    expect(unseen.text).toContain('U+200B');
  });

  it.each([
    ['expert\u20101', 'U+2010'],
    ['expert－1', 'U+FF0D'],
    ['\u0435xpert-1', 'U+0435'],
    ['expert-1  a', 'U+0020'],
  ])('takes none that may pass for somebody else’s, and names why: %j', async (subject, why) => {
    const { status, body, text } = await put({ subject, roles: ['expert'] });

    expect([status, body['code']]).toEqual([422, 'request.invalid']);
    expect(body['errors']).toMatchObject([{ pointer: '/subject', code: 'person.subject' }]);
    expect(text).toContain(why);
    expect(await inDirectory(subject)).toBeUndefined();
  });

  it('has somebody of earlier days taken out whose subject may pass for another', async () => {
    await enterInDirectory(doors().table.store, 'expert', ['expert\u20102']);
    expect(await found('expert\u20102')).toBeDefined();

    await entered({ subject: 'expert\u20102', roles: [] });

    expect(await found('expert\u20102')).toBeUndefined();
  });

  it('knows people by subjects as long as a token may say, who do what others do', async () => {
    const [long, admin] = ['s'.repeat(255), 'a'.repeat(255)];
    await signIn(long);
    const claims = claimsOf('admin', admin);
    const { status } = await put({ subject: `${long.slice(1)}t`, roles: ['expert'] }, { claims });
    const at = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
    const convened = await give(at, 'convene', {
      body: { experts: [anExpert(long)], chair: long },
    });
    const { status: left } = await delegate(['examiner', `e${'x'.repeat(254)}`, long]);

    expect([status, convened.status, left]).toEqual([200, 200, 201]);
    expect(await inDirectory(`${long.slice(1)}t`)).toMatchObject({ askedInBy: admin });
  });

  it('is changed by the version that was seen, and knows nobody any more who is left no role', async () => {
    await entered({ subject: 'new-2', roles: ['expert'] });

    const unseen = await put({ subject: 'new-2', roles: [] });
    const stale = await put({ subject: 'new-2', roles: [] }, { headers: { 'if-match': '"2"' } });
    expect([unseen.status, unseen.body['code']]).toEqual([412, 'person.changed_meanwhile']);
    expect([stale.status, stale.body['currentVersion']]).toEqual([412, 1]);
    expect(await found('new-2')).toBeDefined();
    await entered({ subject: 'new-2', roles: [] }, { 'if-match': '"1"' });

    expect(await found('new-2')).toBeUndefined();
  });

  it('knows who signed in, with the organisation of the token and each role, and asks no name', async () => {
    const seen = (role: 'expert' | 'decider') => claimsOf(role, 'signed-in');
    const query = { callId: 'sample-2026' };
    await doors().ask('listExpertQueue', { params: query, claims: seen('expert') });
    await doors().ask('listDeciderQueue', { params: query, claims: seen('decider') });

    expect(await found('signed-in')).toEqual({
      subject: 'signed-in',
      name: null,
      organisation: OFFICE,
      roles: ['decider', 'expert'],
    });
  });

  it('holds by what an admin entered, whatever a sign-in says', async () => {
    await entered({ subject: 'new-3', roles: ['expert'] });
    await doors().ask('listExaminerQueue', {
      params: { callId: 'sample-2026' },
      claims: claimsOf('examiner', 'new-3'),
    });

    expect(await found('new-3')).toMatchObject({
      roles: ['expert'],
      organisation: { name: '样例大学' },
    });
  });

  it('has for a decider, who may leave something to colleagues, nobody but those', async () => {
    const organisation = OFFICE;
    await entered({ subject: 'own-decider', roles: ['decider'], organisation });
    await entered({ subject: 'own-expert', roles: ['expert'], organisation });
    await entered({ subject: 'other-decider', roles: ['decider'] });

    const { status, body } = await doors().ask('listPeople', { claims: claimsOf('decider') });
    const people = body['people'] as unknown as Record<string, unknown>[];
    const subjects = people.map(({ subject }) => subject);

    expect(status).toBe(200);
    expect(subjects).toContain('own-decider');
    expect(subjects).not.toContain('own-expert');
    expect(subjects).not.toContain('other-decider');
    expect(new Set(people.flatMap((person) => Object.keys(person)))).toEqual(
      new Set(['subject', 'name', 'organisation', 'roles']),
    );
  });

  it.each(['association', 'recommender', 'expert', 'admin'])(
    'is not for %s to choose from',
    async (role) => {
      const { status } = await doors().ask('listPeople', { claims: claimsOf(role) });
      expect(status).toBe(403);
    },
  );

  it.each(['association', 'recommender', 'examiner', 'expert', 'decider'])(
    'is not kept by %s',
    async (role) => {
      const claims = claimsOf(role);
      const entry = await put({ subject: 'friend', roles: ['expert'] }, { claims });
      const whole = await doors().ask('getDirectory', { claims });
      expect([entry.status, whole.status]).toEqual([403, 403]);
    },
  );
});

describe('somebody whom the directory does not know', () => {
  it.each([
    ['who is mistyped', 'expret-1'],
    ['who is known in another role', 'examiner-2'],
  ])('%s is not convened, alone or with others', async (_who, subject) => {
    const at = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
    const panel = { experts: [anExpert('expert-1'), anExpert(subject)], chair: 'expert-1' };

    const { status, body } = await give(at, 'convene', { body: panel });
    const { body: several } = await doors().ask('conveneMany', {
      params: { callId: 'sample-2026' },
      claims: claimsOf('examiner'),
      headers: { 'idempotency-key': randomUUID() },
      body: { panel, items: [{ applicationId: at.params.applicationId, version: at.version }] },
    });

    expect([status, body['code'], body['detail']]).toEqual([
      422,
      'person.unknown',
      `名册中没有可担任评审专家的人员：${subject}。`,
    ]);
    expect(several['results']).toMatchObject([{ status: 422, code: 'person.unknown' }]);
  });

  it('takes nobody’s place on a panel', async () => {
    const at = await bring(await start(), ['submit', 'recommend', 'claim', 'accept', 'convene']);
    const body = { out: 'expert-1', expert: anExpert('stranger'), reason: '样例：另有安排' };

    const refused = await give(at, 'replace_expert', { body });

    expect([refused.status, refused.body['code']]).toEqual([422, 'person.unknown']);
  });

  it('is left nothing by a delegation, and neither is an expert, nor who is of another organisation', async () => {
    await entered({ subject: 'elsewhere', roles: ['examiner'] });
    const left = async (to: string) => {
      const { status, body } = await ask(['examiner', 'examiner-1', to]);
      return [status, body['code'] ?? 'given'];
    };

    expect(await left('nobody')).toEqual([422, 'person.unknown']);
    expect(await left('expert-1')).toEqual([422, 'person.unknown']);
    expect(await left('elsewhere')).toEqual([422, 'delegation.not_possible']);
    expect(await left('examiner-2')).toEqual([201, 'given']);
    expect(await left('decider-1')).toEqual([201, 'given']);
  });
});
