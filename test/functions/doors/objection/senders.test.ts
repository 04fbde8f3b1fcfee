import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_IN_AN_HOUR } from '../../../../shared/domain/publication/senders.ts';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { FROM, noonOn, openPublishing, publishers } from '../../../support/people/publishers.ts';

const here = openPublishing('senders');
beforeEach(async () => {
  for (const number of ['T/CNTAC 1-2018', 'T/CNTAC 2-2018']) await here.decided({ number });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
});

const [OFFICE, ELSEWHERE] = ['203.0.113.7', '198.51.100.9'];
const ONE = 'one@example.org';
const codeOf = async (body: object, asking: object = {}) => {
  const answer = await here.desk.object(here.callId, 1, body, { network: OFFICE, ...asking });
  return answer.ok ? 'taken' : refusalIn(answer).code;
};
const times = async (count: number, each: (at: number) => Promise<string>) => {
  const codes: string[] = [];
  for (let at = 1; at <= count; at += 1) codes.push(await each(at));
  return codes;
};
const later = (seconds: number) => new Date(noonOn(FROM).getTime() + seconds * 1000);
const taken = (count: number) => Array.from({ length: count }, () => 'taken');

describe('a sender', () => {
  const { sender } = MOST_IN_AN_HOUR;

  it('may send so many to one project in an hour, however the address is written', async () => {
    const spelled = [ONE, 'ONE@example.org'];
    expect(await times(sender, (at) => codeOf({ email: spelled[at % 2] }))).toEqual(taken(sender));

    expect(
      refusalIn(await here.desk.object(here.callId, 1, { email: ONE }, { network: OFFICE })),
    ).toEqual({ code: 'objection.too_often', limit: sender, retryAfter: 3600 });
    expect(await codeOf({ email: ONE }, { now: later(3599) })).toBe('objection.too_often');
    expect(await codeOf({ email: ONE }, { now: later(3600) })).toBe('taken');
  });

  it('is known by the telephone where there is no address', async () => {
    const phone = '010-12345678';
    expect(await times(sender, () => codeOf({ phone }))).toEqual(taken(sender));

    expect(await codeOf({ phone: '010 12345678' })).toBe('objection.too_often');
    expect(await codeOf({ phone: '010-12345679' })).toBe('taken');
  });

  it('uses up nothing of somebody else, nor of another project', async () => {
    await times(sender + 1, () => codeOf({ email: ONE }));

    expect(await codeOf({ email: ONE })).toBe('objection.too_often');
    expect(await codeOf({ email: 'other@example.org' })).toBe('taken');
    // whoever states the address of another, elsewhere
    expect(await codeOf({ email: ONE }, { network: ELSEWHERE })).toBe('taken');
    expect(await codeOf({ email: ONE, position: 2 })).toBe('taken');
  });

  it('is counted by what is taken alone: not by what is unconfirmed, nor by a retry', async () => {
    const { store } = here.table;
    const asks = publishers(store, here.signing.signer, 3);
    for (let count = 0; count <= sender; count += 1) {
      const sent = { key: `unconfirmed-${count}`, network: OFFICE, now: noonOn(FROM) };
      const answer = await asks.object(here.callId, 1, { email: ONE }, sent);
      expect(refusalIn(answer).code).toBe('objection.unconfirmed');
    }
    for (let count = 0; count <= sender; count += 1) await codeOf({ email: ONE }, { key: 'same' });

    expect(await times(sender - 1, () => codeOf({ email: ONE }))).toEqual(taken(sender - 1));
    expect(await codeOf({ email: ONE })).toBe('objection.too_often');
    expect(await codeOf({ email: ONE }, { key: 'same' })).toBe('taken');
  });

  it('is counted exactly where all are sent at once', async () => {
    const codes = await Promise.all(Array.from({ length: 6 }, () => codeOf({ email: ONE })));

    expect(codes.filter((code) => code === 'taken')).toHaveLength(sender);
  });
});

describe('a network', () => {
  const { network } = MOST_IN_AN_HOUR;
  const anew = (at: number) => ({ email: `sender-${at}@example.org` });

  it('may send so many to one project in an hour, by however many senders', async () => {
    expect(await times(network, (at) => codeOf(anew(at)))).toEqual(taken(network));

    expect(await codeOf(anew(0))).toBe('objection.too_often');
    expect(await codeOf({ ...anew(0), position: 2 })).toBe('taken');
    expect(await codeOf(anew(0), { network: ELSEWHERE })).toBe('taken');
    expect(await codeOf(anew(0), { network: null })).toBe('taken');
  }, 60_000);

  it('is told before any work is asked for', async () => {
    await times(network, (at) => codeOf(anew(at)));
    const asks = publishers(here.table.store, here.signing.signer, 3);

    const answer = await asks.object(here.callId, 1, anew(0), {
      network: OFFICE,
      now: noonOn(FROM),
    });

    expect(refusalIn(answer).code).toBe('objection.too_often');
  }, 60_000);
});
