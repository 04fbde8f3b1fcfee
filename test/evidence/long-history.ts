import type { ApplicationEvent } from '../../shared/domain/application/application.ts';
import { lived } from '../domain/histories.ts';
import { aContent } from '../support/filing.ts';
import { by } from '../support/issuers.ts';

/** What an application that is edited again and again leaves behind, as it would be exported. */
export function longHistory(length: number): {
  head: { sequence: number; hash: string };
  events: ApplicationEvent[];
} {
  const edits = Array.from({ length: length - 1 }, (_, at) => ({
    type: 'edit' as const,
    ...by('association'),
    content: { ...aContent(), technicalContent: `样例：第${at + 2}稿。` },
  }));
  const { events, application } = lived(aContent(), edits);
  return {
    head: { sequence: application.version, hash: application.head },
    events: events.map(({ event }) => event),
  };
}
