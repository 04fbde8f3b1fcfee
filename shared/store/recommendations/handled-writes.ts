import type { EventBody } from '../../domain/application/application.ts';
import type { ApplicationChange } from '../commands/change.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { key } from '../table/table-shape.ts';
import { type Write, updateWrite } from '../table/write.ts';

/** What ends a recommender's work on a filing, until it is filed again. */
const ENDS: readonly EventBody['type'][] = [
  'application_recommended',
  'application_returned',
  'recommendation_declined',
];

/** When a recommender was last done with a filing, and how often it sent it back: an item of each. */
export const handledWrites: OwnWrites = {
  parts: [],
  of: (tableName, { application }) => (application ? handled(tableName, application) : []),
};

function handled(tableName: string, { next, events }: ApplicationChange): Write[] {
  const { id, callId, submission } = next;
  const recommenderId = submission?.filing.recommender?.id;
  const end = events.find(({ event }) => ENDS.includes(event.body.type))?.event;
  if (!recommenderId || !end) return [];
  return [
    updateWrite(tableName, key.recommendations(callId, recommenderId, id), {
      says: 'SET #v = :v, #at = :at ADD #returns :returns',
      names: { '#at': 'at', '#returns': 'returns' },
      values: { ':at': end.at, ':returns': end.body.type === ENDS[1] ? 1 : 0 },
    }),
  ];
}
