import type { Text } from '../../../shared/domain/text.ts';
import type { Health } from '../../data/answers.ts';
import { HEALTH_WORDS } from './words.ts';

const W = HEALTH_WORDS.outcomes;

type Run = Health['runs'][number];

/** What came of a run, in a few words each; none where it only measures. */
export function outcomeOf({ name, at, found }: Run): Text[] {
  if (at === null) return [];
  const count = (what: string) => found[what] ?? 0;
  switch (name) {
    case 'gauge':
      return [];
    case 'corrections':
      return [W.begun(count('begun'))];
    case 'reminders':
      return [W.reminded(count('messages'))];
    case 'checkpoint':
      return [W.histories(count('histories'))];
    case 'reconciliation': {
      const mended = ['register', 'messages', 'reports', 'counts', 'files'].map(count);
      return [W.looked(count('applications')), W.mended(mended.reduce((all, one) => all + one))];
    }
    case 'retention':
      return [
        W.erased(count('applications'), count('objections')),
        ...(count('left') > 0 ? [W.left(count('left'))] : []),
      ];
  }
}
