import type { Application } from '../application/application.ts';
import type { Publication } from './publication.ts';

const UNPUBLISHED: Publication = {
  toldAt: null,
  notice: null,
  objections: [],
  announcement: null,
  revocation: null,
};

/** What was published of an application so far, be it nothing. */
export function publicationOf({ publication }: Pick<Application, 'publication'>): Publication {
  return publication ?? UNPUBLISHED;
}

/** The notice that an application is, or was, on. */
export function noticeOf({ id, publication }: Application) {
  if (!publication?.notice) throw new Error(`${id} was never on notice`);
  return publication.notice;
}
