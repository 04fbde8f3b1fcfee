import type { SummaryRow } from '../../parts/lists/summary-list.tsx';
import type { Reader } from '../../reader/reader.ts';
import { type Verifiable, claimsIn } from './verifiable.ts';
import { VERIFY_WORDS as W } from './words.ts';

type HistoryEvent = Readonly<Record<string, unknown>>;

/** What is said by something that was found whole, in a reader's words. */
export function detailsOf(given: Verifiable, reader: Reader): readonly SummaryRow[] {
  const row = (name: keyof typeof W.what, value: unknown): SummaryRow[] =>
    typeof value === 'string' || typeof value === 'number'
      ? [{ name: reader.say(W.what[name]), value }]
      : [];
  const moment = (at: unknown) => (typeof at === 'string' ? reader.instant(at) : null);
  switch (given.kind) {
    case 'receipt': {
      const claims = claimsIn(given.value);
      const verdict = W.verdicts[claims['verdict'] as keyof typeof W.verdicts];
      return [
        ...row('application', claims['sub']),
        ...row('receivedAt', moment(claims['receivedAt'])),
        ...row('call', claims['callId']),
        ...row('association', claims['association']),
        ...row('verdict', verdict && reader.say(verdict)),
        ...row('contentHash', claims['contentHash']),
      ];
    }
    case 'history': {
      const events = given.value['events'] as readonly HistoryEvent[];
      const last = events.at(-1);
      return [
        ...row('application', last?.['applicationId']),
        ...row('count', events.length),
        ...row('last', moment(last?.['at'])),
        ...row('hash', last?.['hash']),
      ];
    }
    case 'list': {
      const { kind, number, callId, publishedAt, count, hash } = given.value;
      const titled = kind === 'announcement' ? W.announcement : W.public_notice;
      return [
        ...row('call', callId),
        ...row('listKind', reader.say(titled(Number(number)))),
        ...row('published', moment(publishedAt)),
        ...row('count', count),
        ...row('hash', hash),
      ];
    }
    case 'checkpoint': {
      const { date, size, root } = given.value;
      return [
        ...row('date', typeof date === 'string' ? reader.date(date) : null),
        ...row('size', size),
        ...row('hash', root),
      ];
    }
  }
}
