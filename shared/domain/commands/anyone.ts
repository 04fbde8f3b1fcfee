import { withLodged } from '../publication/objections.ts';
import { noticeOf, publicationOf } from '../publication/publication-of.ts';
import { command, steps } from './definition.ts';

/** Objects to a project while it is on notice. Who objects, and what they state, lies apart. */
export const object = command({
  by: 'anyone',
  steps: steps(['public_notice', 'objection_open'], { to: 'objection_open' }),
  gate: (state, { on: today }) => {
    const { from, to } = noticeOf(state);
    if (from <= today && today <= to) return null;
    return { code: 'objection.not_in_period', from, to, today };
  },
  event: 'objection_lodged',
  body: ({ caseNumber, digest }: { caseNumber: string; digest: string }) => ({
    caseNumber,
    digest,
  }),
  apply: (state, { caseNumber }) => {
    const publication = publicationOf(state);
    const objections = withLodged(publication.objections, caseNumber);
    return { publication: { ...publication, objections } };
  },
});
