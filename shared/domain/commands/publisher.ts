import type { AnnouncementPlace, NoticePlace } from '../publication/publication.ts';
import { noticeOf, publicationOf } from '../publication/publication-of.ts';
import { command, steps } from './definition.ts';

/** Tells an association, with a notice that does not list it, that it was not selected. */
export const tell = command({
  by: 'decider',
  steps: steps(['not_selected'], { to: 'not_selected', when: 'untold' }),
  event: 'outcome_told',
  body: ({ notice }: { notice: number }) => ({ notice }),
  apply: (state, _body, { at }) => ({ publication: { ...publicationOf(state), toldAt: at } }),
});

/** Puts what was selected on a public notice. */
export const publish = command({
  by: 'decider',
  steps: steps(['selected'], { to: 'public_notice' }),
  event: 'notice_published',
  body: ({ place, listHash }: { place: NoticePlace; listHash: string }) => ({ place, listHash }),
  apply: (state, { place, listHash }, { at }) => ({
    publication: { ...publicationOf(state), notice: { ...place, listHash }, toldAt: at },
  }),
});

/** Announces it, after the last day of its notice. */
export const announce = command({
  by: 'decider',
  steps: steps(['public_notice'], { to: 'announced' }),
  gate: (state, { on: today }) => {
    const { to } = noticeOf(state);
    return today > to ? null : { code: 'announcement.too_early', to, today };
  },
  event: 'project_announced',
  body: ({ place, listHash }: { place: AnnouncementPlace; listHash: string }) => ({
    place,
    listHash,
  }),
  apply: (state, { place, listHash }, { at }) => ({
    publication: { ...publicationOf(state), announcement: { ...place, listHash, at } },
  }),
});
