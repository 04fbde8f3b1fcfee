import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { HistoryExport, verifyHistory } from '../../shared/evidence/verify-history.ts';
import { anyHistory, histories, type Lived } from '../domain/histories.ts';
import { longHistory } from './long-history.ts';
import { tampered, tamperings } from './tampering.ts';

/** A history as it is written to a file and read again. */
function exported({ events, application }: Lived) {
  const head = { sequence: application.version, hash: application.head };
  const written = JSON.stringify({ head, events: events.map(({ event }) => event) });
  const read = HistoryExport.parse(JSON.parse(written));
  return { head, events: read.events as object[] };
}

describe('the export of a history', () => {
  it('is whole as it was written, to the head that it names', () => {
    fc.assert(
      fc.property(histories, (lived) => {
        const history = exported(lived);

        expect(verifyHistory(history)).toEqual({
          whole: true,
          applicationId: lived.application.id,
          head: history.head,
        });
      }),
    );
  });

  it('is not whole with any event changed, removed, moved, repeated or replaced, and names it', () => {
    fc.assert(
      fc.property(histories, tamperings, (lived, tampering) => {
        const { head, events } = exported(lived);
        const { events: spoiled, wrong } = tampered(events, tampering);

        expect(verifyHistory({ head, events: spoiled })).toMatchObject({
          whole: false,
          sequence: wrong,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is searched alike where it has 10,000 events', () => {
    const { head, events } = longHistory(10_000);
    expect(verifyHistory({ head, events })).toMatchObject({ whole: true, head });
    fc.assert(
      fc.property(tamperings, (tampering) => {
        const { events: spoiled, wrong } = tampered(events, tampering);

        expect(verifyHistory({ head, events: spoiled })).toMatchObject({
          whole: false,
          sequence: wrong,
        });
      }),
      {
        // both ends, and six places between; which changes are found, the short histories above tell
        numRuns: 10,
        examples: [
          [{ how: 'change', at: 0, which: 0 }],
          [{ how: 'change', at: 9999, which: 3 }],
          [{ how: 'remove', at: 9999, which: 0 }],
          [{ how: 'swap', at: 9998, which: 0 }],
        ],
      },
    );
  });
});

describe('the end of a history', () => {
  const { head, events } = exported(anyHistory());

  it('is where the export says: neither earlier, nor later, nor another', () => {
    const wrongAt = (sequence: number) => ({ whole: false, sequence, because: 'end' });

    expect(verifyHistory({ head, events: events.slice(0, 3) })).toMatchObject(wrongAt(4));
    expect(verifyHistory({ head: { ...head, sequence: 3 }, events })).toMatchObject(wrongAt(4));
    expect(verifyHistory({ head: { ...head, hash: hashOf('') }, events })).toMatchObject(
      wrongAt(4),
    );
  });

  it('is not there where more pages follow, or nothing is', () => {
    expect(verifyHistory({ events, nextCursor: null })).toMatchObject({ whole: true });
    expect(verifyHistory({ events, nextCursor: 'x' })).toMatchObject({ sequence: 5 });
    expect(verifyHistory({ events: [] })).toMatchObject({
      whole: false,
      sequence: 1,
      because: 'end',
    });
  });
});

describe('an event', () => {
  const { head, events } = exported(anyHistory());
  const [first, second, ...rest] = events;
  const spoilt = (event: unknown) => verifyHistory({ head, events: [first, event, ...rest] });

  it.each([null, 1, 'x', [], {}, { ...second, hash: 'x' }, { ...second, sequence: '2' }])(
    'is none as %j',
    (odd) => {
      expect(spoilt(odd)).toMatchObject({ whole: false, sequence: 2, because: 'form' });
    },
  );

  it('is held by its hash in what nobody knows of as well, and in what cannot be hashed', () => {
    const by = (json: string) => spoilt({ ...second, ...(JSON.parse(json) as object) });

    for (const more of [
      '{"note": ""}',
      '{"at": "\\ud800"}',
      `{"x": ${'['.repeat(1e5)}1${']'.repeat(1e5)}}`,
    ]) {
      expect(by(more)).toMatchObject({ whole: false, sequence: 2, because: 'hash' });
    }
  });
});
