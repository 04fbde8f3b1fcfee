import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_IN_AN_HOUR } from '../../../../shared/domain/publication/senders.ts';
import { work } from '../../../../shared/domain/publication/work.ts';
import { digestOf, itemsIn } from '../../../support/dynamo.ts';
import { loadEntry } from '../../../support/entries.ts';
import { CLAIM_NAMES, eventFor, send } from '../../../support/http-event.ts';
import { linksSent, tokenIn } from '../../../support/people/links.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import {
  FROM,
  STATED,
  TO,
  noonOn,
  openPublishing,
  publishers,
  statesOf,
} from '../../../support/people/publishers.ts';

const here = openPublishing('links', { confirmsObjectors: true });
let filed: Filed;
beforeEach(async () => {
  filed = await here.decided({ number: 'T/CNTAC 1-2018' });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
  // what another test left waiting
  await linksSent(here.table.store, noonOn('2026-12-31'));
});

/** Of each test another, since a mailbox is sent so many links in an hour, whatever they are for. */
const mailbox = () => `objector@${here.callId}.example.org`;
const later = (minutes: number) => new Date(noonOn(FROM).getTime() + minutes * 60_000);
const ask = (body: object = {}, asking: object = {}) =>
  here.desk.askLink(here.callId, 1, { email: mailbox(), ...body }, asking);
const sent = (now = noonOn(FROM), more = {}) => linksSent(here.table.store, now, more);
const states = () => statesOf(here.table.store, [filed]);

/** The token of the one link that is due. */
async function asked(body: object = {}, asking: object = {}): Promise<string> {
  bodyOf('requestObjectionLink', await ask(body, asking));
  const { letters } = await sent();
  const [letter, ...others] = letters;
  if (!letter || others.length > 0) throw new Error('one letter was expected');
  return tokenIn(letter);
}
const confirm = (token: string, asking: object = {}) =>
  here.desk.confirm(here.callId, token, asking);
const codeOf = async (answer: ReturnType<typeof confirm>) => {
  const done = await answer;
  return done.ok ? 'taken' : refusalIn(done).code;
};

describe('an objection in a call that confirms objectors', () => {
  it('counts once its link was followed, and holds nothing before', async () => {
    const token = await asked();
    expect(await states()).toEqual(['public_notice']);

    const { caseNumber, accessCode } = bodyOf('confirmObjection', await confirm(token));

    expect(caseNumber).toBe('1-001-1');
    expect(await states()).toEqual(['objection_open']);
    const kept = await here.table.store.readObjection(here.callId, caseNumber);
    const { position: _position, ...stated } = STATED;
    expect(kept?.stated).toEqual({ ...stated, email: mailbox() });
    const read = await here.desk.readObjection(here.callId, caseNumber, accessCode);
    expect(bodyOf('readObjection', read).standing).toBe('open');
  });

  it('is confirmed once, whoever follows the link how often, and leaves nothing that waits', async () => {
    const token = await asked();
    const [id = ''] = token.split('.');

    const answers = await Promise.all([confirm(token), confirm(token), confirm(token)]);
    const again = await confirm(token, { now: later(60) });

    const [first, ...others] = [...answers, again].map((one) => bodyOf('confirmObjection', one));
    expect(others).toEqual(others.map(() => first));
    expect(first?.caseNumber).toBe('1-001-1');
    expect(await here.table.store.readPendingObjection(id)).toBeNull();
    expect((await sent(later(3000))).counts).toEqual({ sent: 0, refused: 0, later: 0, erased: 0 });
  });

  it.each([
    ['no token at all', () => ''],
    ['the part alone that is no secret', (token: string) => token.split('.')[0] ?? ''],
    ['the digest of nothing', (token: string) => `${token.split('.')[0]}.`],
    ['another secret', (token: string) => `${token.slice(0, -1)}${token.endsWith('0') ? 1 : 0}`],
    ['the secret of another', (token: string) => `code_${'0'.repeat(20)}.${token.split('.')[1]}`],
  ])('is not confirmed by %s', async (_what, changed) => {
    const token = await asked();

    expect(await codeOf(confirm(changed(token)))).toBe('objection.link_unknown');
    expect(await states()).toEqual(['public_notice']);
    expect(await codeOf(confirm(token))).toBe('taken');
  });

  it('is not confirmed in another call, nor before its link was sent', async () => {
    bodyOf('requestObjectionLink', await ask());
    const [waiting] = await here.table.store.listDueObjections(noonOn(FROM), 5);
    expect(await codeOf(confirm(`${waiting?.id}.`))).toBe('objection.link_unknown');
    const { letters } = await sent();
    const token = tokenIn(letters[0] ?? { text: '' });

    const elsewhere = here.desk.confirm('sample-2026', token, {});

    expect(await codeOf(elsewhere)).toBe('objection.link_unknown');
    expect(await codeOf(confirm(token))).toBe('taken');
  });

  it.each([
    ['a minute before a day is over', FROM, 24 * 60 - 1, true],
    ['when a day is over', FROM, 24 * 60, false],
    ['in the last minute of the notice', TO, 12 * 60 - 1, true],
    ['when the notice is over', TO, 12 * 60, false],
  ])('can be confirmed %s: %s, %i minutes', async (_when, day, minutes, isTaken) => {
    const at = noonOn(day);
    bodyOf('requestObjectionLink', await ask({}, { now: at }));
    const { letters } = await sent(at);
    const token = tokenIn(letters[0] ?? { text: '' });
    const now = new Date(at.getTime() + minutes * 60_000);

    expect(await codeOf(confirm(token, { now }))).toBe(
      isTaken ? 'taken' : 'objection.link_unknown',
    );
  });

  it('that nobody confirmed is erased when its link expires: nothing of its sender is left', async () => {
    const before = await namesIn();
    const token = await asked({ name: '无人确认者', phone: '010-87654321' });
    expect(await namesIn()).toEqual([...before, '无人确认者']);

    expect((await sent(later(24 * 60 - 1))).counts.erased).toBe(0);
    expect((await sent(later(24 * 60))).counts.erased).toBe(1);

    expect(await namesIn()).toEqual(before);
    const all = JSON.stringify(await itemsIn(here.table));
    for (const left of ['无人确认者', '010-87654321', token.split('.')[1] ?? '?'])
      expect(all).not.toContain(left);
    expect(await codeOf(confirm(token, { now: later(24 * 60) }))).toBe('objection.link_unknown');
  });

  it('is not taken at once, and needs an address; one that wants no link sends none', async () => {
    const directly = await here.desk.object(here.callId, 1, { email: mailbox() });
    const without = await ask({ email: null });
    const mailless = publishers(here.table.store, here.signing.signer, 0, false);
    const lone = await mailless.askLink(here.callId, 1, { email: mailbox() });

    expect(refusalIn(directly)).toEqual({ code: 'objection.other_way', byLink: true });
    expect(refusalIn(without)).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/email', code: 'field.required' }],
    });
    expect(refusalIn(lone)).toEqual({ code: 'objection.other_way', byLink: false });
    // where no mail leaves, the work alone counts
    expect(bodyOf('lodgeObjection', await mailless.object(here.callId, 1)).caseNumber).toBe(
      '1-001-1',
    );
    expect((await sent()).letters).toEqual([]);
  });

  it('is one for all retries, and its letter is one', async () => {
    const key = { key: 'one-request' };
    const first = bodyOf('requestObjectionLink', await ask({}, key));
    const again = bodyOf('requestObjectionLink', await ask({}, { ...key, now: later(5) }));

    expect(again).toEqual(first);
    expect((await sent()).letters).toHaveLength(1);
  });

  it('has no letter sent before it was worked for', async () => {
    const desk = publishers(here.table.store, here.signing.signer, 3);
    const stated = { email: mailbox() };
    const before = await digestOf(here.table);
    const key = { key: 'worked' };
    const refused = await desk.askLink(here.callId, 1, stated, key);
    expect(refusalIn(refused).code).toBe('objection.unconfirmed');
    const told = bodyOf('prepareObjection', await desk.prepare(here.callId, 1, stated, key));
    expect(await digestOf(here.table)).toBe(before);
    expect((await sent()).letters).toEqual([]);
    if (!told.work) throw new Error('work is asked for');
    expect(told.byLink).toBe(true);

    const confirmation = { means: 'work', at: told.work.at, numbers: await work(told.work) };
    bodyOf(
      'requestObjectionLink',
      await desk.askLink(here.callId, 1, { ...stated, confirmation }, key),
    );

    expect((await sent()).letters.map(({ to }) => to)).toEqual([mailbox()]);
  });

  it('is asked for by link where the function is deployed with mail, and by work alone where without', async () => {
    const { hostname, port } = (await here.table.client.config.endpoint?.()) ?? {};
    const deployed = {
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_LAMBDA_LOG_LEVEL: 'SILENT',
      AWS_ENDPOINT_URL_DYNAMODB: `http://${hostname}:${port}`,
      TABLE_NAME: here.table.tableName,
      OBJECTION_WORK_BITS: '1',
      IS_BEHIND_CLOUDFRONT: 'false',
      ROLE_CLAIM: CLAIM_NAMES.role,
      ORGANISATION_CODE_CLAIM: CLAIM_NAMES.organisationCode,
      ORGANISATION_NAME_CLAIM: CLAIM_NAMES.organisationName,
    };
    vi.useFakeTimers({ toFake: ['Date'], now: noonOn(FROM) });
    for (const [name, value] of Object.entries(deployed)) vi.stubEnv(name, value);
    const byLink = [];
    for (const MAIL of ['{"kind":"ses","from":"pilots@example.org"}', 'null']) {
      vi.stubEnv('MAIL', MAIL);
      const { handler } = await loadEntry('doors/objection/objection');
      const { text } = await send(
        handler,
        eventFor('prepareObjection', {
          params: { callId: here.callId, number: '1' },
          body: { ...STATED, email: mailbox() },
          headers: { 'idempotency-key': 'deployed' },
        }),
      );
      byLink.push((JSON.parse(text) as { byLink?: boolean }).byLink);
    }
    vi.unstubAllEnvs();
    vi.useRealTimers();
    expect(byLink).toEqual([true, false]);
  });
});

describe('a mailbox', () => {
  const { address } = MOST_IN_AN_HOUR;
  const from = (at: number) => ({ network: `203.0.113.${at}` });

  it('is sent so many links in an hour, whoever asks and however it is written', async () => {
    const boxes = ['Flooded@example.org', 'flooded@example.org'];
    const code = async (at: number, now = noonOn(FROM)) => {
      const answer = await ask({ email: boxes[at % 2] }, { ...from(at), now });
      return answer.ok ? 'taken' : refusalIn(answer);
    };
    for (let at = 1; at <= address; at += 1) expect(await code(at)).toBe('taken');

    const refused = { code: 'objection.too_often', limit: address };
    expect(await code(99)).toEqual({ ...refused, retryAfter: 3600 });
    expect(await code(99, later(60))).toBe('taken');
  });

  it('gets exactly so many where all are asked at once, from a network each', async () => {
    const email = 'rushed@example.org';
    const answers = await Promise.all(
      Array.from({ length: address + 3 }, (_, at) => ask({ email }, from(at))),
    );

    expect(answers.filter(({ ok }) => ok)).toHaveLength(address);
    expect((await sent()).counts.sent).toBe(address);
  });
});

describe('a link', () => {
  it('is in a letter of both languages that says nothing of who objects and what', async () => {
    bodyOf('requestObjectionLink', await ask());
    const [letter] = (await sent()).letters;

    expect(letter?.to).toBe(mailbox());
    for (const text of [letter?.text ?? '', letter?.html ?? '']) {
      expect(text).toContain('确认之前，异议不成立');
      expect(text).toContain('before that it does not count');
      expect(text).toContain('T/CNTAC 1—2018');
      expect(text).toContain('2026-11-24 12:00 北京时间');
      expect(text).toContain(`https://pilots.example.org/calls/${here.callId}/objection/confirm#`);
      for (const said of [STATED.name, STATED.phone, STATED.statement, STATED.evidence])
        expect(text).not.toContain(said);
    }
  });

  it('is another one at each try, and the last that was sent is good', async () => {
    bodyOf('requestObjectionLink', await ask());
    const tried: string[] = [];
    const failing = {
      mailer: {
        send: async (mail: { text: string }) => {
          tried.push(tokenIn(mail));
          return 'later' as const;
        },
      },
    };
    expect((await sent(noonOn(FROM), failing)).counts.later).toBe(1);
    expect((await sent(later(0.5))).letters).toEqual([]);
    const { letters } = await sent(later(1));
    const token = tokenIn(letters[0] ?? { text: '' });

    expect(tried).toHaveLength(1);
    expect(tried).not.toContain(token);
    expect(await codeOf(confirm(tried[0] ?? ''))).toBe('objection.link_unknown');
    expect(await codeOf(confirm(token))).toBe('taken');
  });

  it('waits where the environment sends no mail, and is sent once it does', async () => {
    bodyOf('requestObjectionLink', await ask());

    expect((await sent(noonOn(FROM), { mailer: null })).counts.later).toBe(1);
    expect((await sent(later(1))).letters).toHaveLength(1);
  });

  it('to an address that takes no mail ends it: nothing is kept', async () => {
    bodyOf('requestObjectionLink', await ask());
    const refusing = { mailer: { send: async () => 'refused' as const } };

    expect((await sent(noonOn(FROM), refusing)).counts.refused).toBe(1);

    expect(await namesIn()).toEqual([]);
  });

  it('is sent by one of two that run at once', async () => {
    bodyOf('requestObjectionLink', await ask());

    const runs = await Promise.all([sent(), sent(), sent()]);

    expect(runs.flatMap(({ letters }) => letters)).toHaveLength(1);
  });
});

/** Whose objections wait. */
async function namesIn(): Promise<string[]> {
  const items = await itemsIn(here.table);
  return items
    .filter(({ pk }) => pk?.S?.startsWith('PENDING#'))
    .map((item) => item['stated']?.M?.['name']?.S ?? '')
    .toSorted();
}
