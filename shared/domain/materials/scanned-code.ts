/** What the code on a document says: of which document it is, and of which content. */
export interface DocumentCode {
  readonly id: string;
  readonly document: 'form' | 'proof' | 'receipt';
  /** Of the application, as a form was printed. */
  readonly version: number | null;
  readonly hash: string;
  /** Of what a form states besides its materials, of which its scan becomes one; forms printed before have none. */
  readonly stated: string | null;
}

/** What stands in the code of a document: of which thing it is, which document or version, and the hashes. */
export function codeOf(
  ...parts: readonly [id: string, what: string | number, ...hashes: string[]]
) {
  return parts.join('\n');
}

const CODE = /^(app_[a-z0-9]+)\n(\d{1,9}|proof|receipt)\n([0-9a-f]{64})(?:\n([0-9a-f]{32}))?$/;

/** What a code says; null where it is none of ours. */
export function readCode(text: string): DocumentCode | null {
  const [, id, what = '', hash = '', stated = null] = CODE.exec(text) ?? [];
  if (id === undefined) return null;
  const document = what === 'proof' || what === 'receipt' ? what : 'form';
  return { id, document, version: document === 'form' ? Number(what) : null, hash, stated };
}
