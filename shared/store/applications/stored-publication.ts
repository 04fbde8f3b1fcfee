import * as z from 'zod';
import {
  Objection,
  type Objections,
  withDismissed,
  withLodged,
  withUpheld,
} from '../../domain/publication/objections.ts';
import { Publication } from '../../domain/publication/publication.ts';

/** Before they were counted, objections stood in the snapshot one by one, with their replies. */
export const StoredPublication = Publication.extend({
  objections: z.union([Publication.shape.objections, z.array(Objection).transform(counted)]),
});

/** Which event answered them, the snapshot did not say: any of the history. */
const ANY = { firstEvent: 0, lastEvent: 999_999 };

function counted(all: readonly Objection[]): Objections[] {
  const lodged = all.reduce<Objections[]>((so, one) => withLodged(so, one.caseNumber), []);
  const answered = all.reduce((so, { caseNumber, standing, by, onBehalfOf, answeredAt }) => {
    if (by === null || answeredAt === null) return so;
    const answering = { at: answeredAt, sequence: 0, by: { subject: by, onBehalfOf } };
    return standing === 'upheld'
      ? withUpheld(so, caseNumber, answering)
      : withDismissed(so, [caseNumber], answering);
  }, lodged);
  return answered.map((each) => {
    return { ...each, dismissed: each.dismissed.map((run) => ({ ...run, ...ANY })) };
  });
}
