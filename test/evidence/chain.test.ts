import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApplicationEvent } from '../../shared/domain/application/application.ts';
import { eventHash, peopleMatch, sealed, verifyChain } from '../../shared/evidence/chain.ts';
import { anyHistory, histories } from '../domain/histories.ts';

const publicEvents = () => anyHistory().events.map(({ event }) => event);

function altered(at: number, change: (event: ApplicationEvent) => ApplicationEvent) {
  return publicEvents().map((event, index) => (index === at ? change(event) : event));
}

describe('a hash chain', () => {
  it('is whole as it was written, and its head is the last event', () => {
    fc.assert(
      fc.property(histories, ({ events, application }) => {
        expect(verifyChain(events.map(({ event }) => event))).toEqual({
          whole: true,
          head: { sequence: application.version, hash: application.head },
        });
      }),
    );
  });

  it.each([0, 1, 2, 3])('names event %i where one word of it was changed', (at) => {
    const events = altered(at, (event) => ({ ...event, at: '2026-11-21T10:00:00.000+08:00' }));

    expect(verifyChain(events)).toEqual({ whole: false, sequence: at + 1, because: 'hash' });
  });

  it('names the event after one that was changed and hashed anew', () => {
    const events = altered(1, ({ hash: _hash, ...event }) => {
      const forged = { ...event, by: { ...event.by, subject: 'another' } };
      return { ...forged, hash: eventHash(forged) };
    });

    expect(verifyChain(events)).toEqual({ whole: false, sequence: 3, because: 'previous' });
  });

  it('verifies with steps that are shown by their seal alone', () => {
    const open = publicEvents();
    const events = open.map((event, index) => (index === 1 ? sealed(event) : event));
    const forged = events.map((event, index) =>
      index === 1 ? { ...event, seal: 'f'.repeat(64) } : event,
    );
    const chatty = events.map((event, index) => (index === 1 ? { ...event, note: 'x' } : event));

    expect(verifyChain(events)).toEqual(verifyChain(open));
    expect(verifyChain(forged)).toEqual({ whole: false, sequence: 2, because: 'hash' });
    expect(verifyChain(chatty)).toEqual({ whole: false, sequence: 2, because: 'hash' });
    expect(JSON.stringify(events[1])).not.toContain('association');
  });

  it('seals the same step differently each time, so that nobody can try out what it says', () => {
    const [one, other] = [publicEvents(), publicEvents()];

    expect(new Set([...one, ...other].map(({ nonce }) => nonce)).size).toBe(one.length * 2);
  });

  it('names the place where an event was taken out, put in twice, or moved', () => {
    const [a, b, c, d] = publicEvents();
    if (!a || !b || !c || !d) throw new Error('four events');

    expect(verifyChain([a, c, d])).toMatchObject({ whole: false, sequence: 2 });
    expect(verifyChain([a, b, b, c, d])).toMatchObject({ whole: false, sequence: 3 });
    expect(verifyChain([a, c, b, d])).toMatchObject({ whole: false, sequence: 2 });
    expect(verifyChain([b, c, d])).toMatchObject({ whole: false, sequence: 1 });
  });

  it('does not take the event of another application', () => {
    const [first] = publicEvents();
    const [, second] = publicEvents();
    if (!first || !second) throw new Error('two events');

    expect(verifyChain([first, second])).toMatchObject({ sequence: 2, because: 'application' });
  });

  it('holds personal data by a salted digest: changed ones are found, erased ones pass', () => {
    const [stored] = anyHistory().events;
    if (!stored?.people) throw new Error('a start with people');

    expect(peopleMatch(stored)).toBe(true);
    expect(peopleMatch({ ...stored, people: { ...stored.people, contactName: '丁' } })).toBe(false);
    expect(peopleMatch({ ...stored, salt: '00' })).toBe(false);
    expect(peopleMatch({ ...stored, people: null, salt: null })).toBe(true);
  });

  it('salts the same personal data differently each time', () => {
    const digests = [anyHistory(), anyHistory()].map(({ events }) => events[0]?.event.peopleDigest);

    expect(new Set(digests).size).toBe(2);
  });
});
