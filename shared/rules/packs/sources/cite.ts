import type { Citation, RulePack } from '../../../domain/rules/clause.ts';
import type { SourceDocument } from '../../../domain/rules/source.ts';
import { DOCUMENTS } from './documents.ts';

interface Cited extends Pick<Citation, 'article' | 'read' | 'note'> {
  /** Which copy the wording was read in; absent where no wording was. */
  readonly from?: string;
}

/** A citation of a document that the table of documents knows; throws where it does not. */
export function cite(key: string, { article, read, from, note }: Cited): Citation {
  const { issuer, document, copies } = documentOf(key);
  const copy = from === undefined ? undefined : copies.find((each) => each.key === from);
  if (from !== undefined && !copy) throw new Error(`${from} is no copy of ${key} that was read`);
  const where = copy && { url: copy.address };
  return { source: key, issuer, document, article, ...where, read, note };
}

/** The pack with every document that its clauses rest on. */
export function withDocuments(pack: Omit<RulePack, 'documents'>): RulePack {
  const cited = new Set(pack.clauses.flatMap(({ citation }) => citation.source ?? []));
  return { ...pack, documents: DOCUMENTS.filter(({ key }) => cited.has(key)) };
}

function documentOf(key: string): SourceDocument {
  const found = DOCUMENTS.find((document) => document.key === key);
  if (!found) throw new Error(`no document ${key} is known`);
  return found;
}
