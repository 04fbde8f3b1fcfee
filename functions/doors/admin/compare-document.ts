import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { publishedLaws } from '../../../shared/rules/packs/registry.ts';
import type { Packs } from '../../applications/packs/packs.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/** Puts on record, once, that the copies of a document were compared with it: by whom, when, how. */
export const compareDocument: UseCase<AdminContext, 'compareDocument'> = (
  { store, packs },
  input,
) =>
  runIdempotently(store, input, {}, async () => {
    const { params, body, caller, now } = input;
    const document = params.documentKey;
    if (!(await isRestedOn(packs, document)))
      return refuse({ code: 'document.not_found', id: document });
    const comparison = { document, by: caller.subject, at: beijingInstant(now), ...body };
    return accept({
      change: { comparison },
      answer: answerOf('compareDocument', 201, comparison),
    });
  });

/** Whether any pack rests on the document, and its own text was read: a digest or a report has none. */
async function isRestedOn(packs: Packs, document: string): Promise<boolean> {
  const laws = publishedLaws();
  if (laws.some(({ key, read }) => key === document && read === 'source')) return true;
  for (const { ref } of await packs.list()) {
    const documents = (await packs.byHash(ref.hash))?.pack.documents ?? [];
    const found = documents.some(
      ({ key, copies }) =>
        key === document && copies.some(({ is }) => is === 'copy' || is === 'forwarding'),
    );
    if (found) return true;
  }
  return false;
}
