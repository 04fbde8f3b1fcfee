import { isDeepStrictEqual } from 'node:util';
import type { Application } from '../../../../shared/domain/application/application.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { callAt } from '../../../../shared/domain/calls/call-at.ts';
import type { KeptExport } from '../../../../shared/domain/exports/export.ts';
import { lettersOf } from '../../../../shared/domain/publication/letters.ts';
import { applicationForm } from '../../../printing/forms/application-form.ts';
import { receiptDocument } from '../../../printing/forms/receipt-document.ts';
import { factsOf } from '../../../printing/letters/facts-of.ts';
import { layoutOf } from '../../../printing/letters/layout-of.ts';
import { letterOf } from '../../../printing/letters/letter.ts';
import type { Printed } from '../../../printing/paper/printed.ts';
import type { ExportContext } from '../context.ts';
import { type ReadableApplication, eventsFor } from './parts.ts';

interface PrintedPart {
  readonly path: string;
  readonly pdf: Uint8Array;
}

/**
 * What is printed of an application, one at a time: form, receipt and the letters that its reader may
 * read the events of, each as an archive keeps it (PDF/A-3a) and the same octets each time.
 */
export async function* printedParts(
  { store, rules, printer }: Pick<ExportContext, 'store' | 'rules' | 'printer'>,
  known: ReadableApplication,
  call: Call,
): AsyncGenerator<PrintedPart> {
  const print = await printer();
  const part = (path: string, document: Printed, layout?: string) => {
    return { path, pdf: print(document, 'archive', layout) };
  };
  const { application, filed, history, by } = known;
  const { submission } = application;
  yield part('form.pdf', applicationForm(formFor(filed, by), call));
  if (submission) yield part('receipt.pdf', receiptDocument(filed, submission, call));
  const events = history.map(({ event }) => event);
  const read = new Map(eventsFor(known).map((event) => [event.sequence, event]));
  const letters = lettersOf(events).filter(({ toldBy }) => toldBy <= application.version);
  const comparisons = letters.length === 0 ? [] : await store.listComparisons();
  for (const letter of letters) {
    const event = events.find(({ sequence }) => sequence === letter.number);
    if (!isDeepStrictEqual(read.get(letter.number), event)) continue;
    const compared = comparisons.filter(({ at }) => at < letter.at);
    const then = callAt(call, letter.at);
    const facts = await factsOf(rules, { letter, history, call: then, compared });
    const layout = await layoutOf(store, then);
    yield part(`letters/${letter.number}-${letter.kind}.pdf`, letterOf(facts), layout);
  }
}

/** Its association has its people on the form, a reviewer has none. */
function formFor(filed: Application, by: KeptExport['by']): Application {
  if (by.role === 'association') return filed;
  const { people: _people, ...content } = filed.content;
  return { ...filed, content };
}
