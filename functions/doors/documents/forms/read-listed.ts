import type { Application } from '../../../../shared/domain/application/application.ts';
import type { DocumentContext } from '../context.ts';

/** How many applications are read at a time. */
const AT_ONCE = 20;

/** The applications of a list, in its order; those that there are. */
export async function readListed(
  store: Pick<DocumentContext['store'], 'readApplication'>,
  ids: readonly string[],
): Promise<Application[]> {
  const found = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(some.map((id) => store.readApplication(id)))));
  }
  return found.flatMap((read) => read?.application ?? []);
}
