import type { Application } from '../../../../shared/domain/application/application.ts';
import { heldBackAs } from '../../../../shared/domain/application/guard.ts';
import type { StoredEvent } from '../../../../shared/domain/application/fold.ts';
import type { KeptExport } from '../../../../shared/domain/exports/export.ts';
import { canonicalJson } from '../../../../shared/evidence/canonical.ts';
import { shownTo } from '../../../applications/history/shown-to-association.ts';
import { shownToReviewer } from '../../../applications/history/shown-to-reviewer.ts';
import { receiptOf } from '../../../applications/history/receipt.ts';

/** An application, as who asked for it may know it. */
export interface ReadableApplication {
  readonly application: Application;
  /** The same with the content that it was last filed with. */
  readonly filed: Application;
  readonly history: readonly StoredEvent[];
  readonly by: KeptExport['by'];
}

/** A file of the archive that is made of what the table holds. */
export interface TextPart {
  readonly path: string;
  readonly text: string;
}

/** What is said of an application, each reader's own: its association has its people, a reviewer has none. */
export function textParts({ application, filed, history, by }: ReadableApplication): TextPart[] {
  const { people, ...content } = filed.content;
  const { submission } = application;
  return [
    { path: 'content.json', text: canonicalJson(content) },
    ...(by.role === 'association' && people ? [json('people.json', people)] : []),
    ...(submission ? [json('receipt.json', receiptOf(application.id, submission))] : []),
    json('history.json', {
      head: { sequence: application.version, hash: application.head },
      events: eventsFor({ application, history, by }),
    }),
  ];
}

/** Its events up to now, those that are not for its reader by their seals. */
export function eventsFor({ application, history, by }: Omit<ReadableApplication, 'filed'>) {
  const events = history
    .map(({ event }) => event)
    .filter(({ sequence }) => sequence <= application.version);
  if (by.role === 'association') return events.map((event) => shownTo(application, event));
  const filing = events.findLast(({ body }) => body.type === 'application_submitted');
  const isHeldBack = heldBackAs(application, by) !== null;
  const reading = { application, filedAt: filing?.sequence ?? 0, isHeldBack };
  return events.map((event) => shownToReviewer(event, reading));
}

function json(path: string, value: unknown): TextPart {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** The name of a material within the archive, on any system; the number keeps two of one name apart. */
export function pathOf(name: string, number: number): string {
  const safe = name.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').replace(/^\.+/, '_');
  return `files/${String(number).padStart(2, '0')}-${safe}`;
}
