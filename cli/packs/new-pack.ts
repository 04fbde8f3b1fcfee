import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { CalendarDate } from '../../shared/domain/calendar.ts';
import { RulePack } from '../../shared/domain/rules/clause.ts';
import { TO_FILL } from '../../shared/rules/source/faults.ts';
import { yearOf } from '../../shared/rules/source/fill.ts';
import { UsageError } from '../context/context.ts';
import { checkPack } from './check.ts';
import { readPackFolder } from './folder.ts';

/**
 * Writes the folder of a new pack from that of an earlier one: whatever only the new notice can say
 * is marked, and nothing is claimed to have been read. Throws a `UsageError` where the earlier one
 * has faults, the id is none, or the folder is there already.
 */
export function writeNewPack(
  from: string,
  { id, out }: { readonly id: string; out: string },
): void {
  if (!RulePack.shape.id.safeParse(id).success) {
    throw new UsageError(`${id} 不能作编号，应如 PP2027。 ${id} cannot be an id: PP2027 can.`);
  }
  if (existsSync(out)) throw new UsageError(`${out} 已存在。 ${out} is there already.`);
  const folder = readPackFolder(from);
  const checked = checkPack(folder);
  if (!checked.pack) throw new UsageError(checked.faults.join('\n'));
  const { document: pack } = folder.pack;
  const { document: clauses } = folder.clauses;
  const keys = renewPack(pack, checked.pack, id);
  renewClauses(clauses, keys);
  mkdirSync(out, { recursive: true });
  const layout = { lineWidth: 0, flowCollectionPadding: true };
  writeFileSync(join(out, 'pack.yaml'), pack.toString(layout));
  writeFileSync(join(out, 'clauses.yaml'), clauses.toString(layout));
}

interface Keys {
  readonly earlier: string;
  readonly next: string;
}

/** Empties what is of one year, and leaves one document: the notice, which is yet to be listed. */
function renewPack(document: Document, earlier: RulePack, id: string): Keys {
  const [notice] = earlier.documents ?? [];
  const key = notice?.key ?? '';
  const keys = { earlier: key, next: key.replaceAll(yearOf(earlier.id), yearOf(id)) };
  document.set('id', id);
  document.set('version', 1);
  document.set('inForceFrom', null);
  document.set('inForceTo', null);
  document.set('publishedOn', TO_FILL);
  for (const [name, value] of Object.entries(earlier.parameters)) {
    if (CalendarDate.safeParse(value).success) document.setIn(['parameters', name], TO_FILL);
  }
  const written = { issuer: notice?.issuer ?? TO_FILL, number: TO_FILL, copies: {} };
  document.set('documents', document.createNode({ [keys.next]: written }));
  document.delete('excused');
  // what was remarked on that year
  const [first] = isMap(document.contents) ? document.contents.items : [];
  if (isScalar(first?.key)) first.key.commentBefore = null;
  if (isMap(document.contents)) document.contents.commentBefore = null;
  document.commentBefore = null;
  return keys;
}

/** The wording stays, for whoever compares it; how it was read is asked again of each clause. */
function renewClauses(document: Document, { earlier, next }: Keys): void {
  for (const clause of isSeq(document.contents) ? document.contents.items : []) {
    const source = isMap(clause) ? clause.get('source') : undefined;
    if (isMap(source)) renewSource(source, earlier, next);
  }
}

function renewSource(source: YAMLMap, earlier: string, next: string): void {
  const document = source.get('document', true);
  if (isScalar(document) && document.value === earlier) source.set('document', next);
  source.delete('copy');
  source.set('read', TO_FILL);
  source.set('note', TO_FILL);
}
