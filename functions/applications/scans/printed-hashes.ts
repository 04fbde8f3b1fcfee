import type { Application } from '../../../shared/domain/application/application.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';

const STATED_DIGITS = 32;

/**
 * The first half of the SHA-256 over a content without its materials: what is sealed is scanned, and
 * becomes one of them afterwards.
 */
export function statedHashOf({ materials: _materials, ...stated }: Application['content']): string {
  return contentHashOf(stated).slice(0, STATED_DIGITS);
}

/** SHA-256 over what an application says on its proofs: the association and the standard. */
export function proofHashOf(application: Pick<Application, 'id' | 'association' | 'content'>) {
  const { id, association } = application;
  return hashOf({ id, association: association.code, ...provenOf(application) });
}

/** What of an application stands on its proofs; nothing else of it changes them. */
export function provenOf({ content }: Pick<Application, 'content'>) {
  const { number = '', titleZh = '', implementedOn = '' } = content.standard ?? {};
  return { number, titleZh, implementedOn };
}
