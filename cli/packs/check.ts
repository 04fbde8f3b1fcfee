import type { RulePack } from '../../shared/domain/rules/clause.ts';
import { checkSource, type GivenSource } from '../../shared/rules/judging/check-source.ts';
import { publishedPacks } from '../../shared/rules/packs/registry.ts';
import type { SourceFault } from '../../shared/rules/source/faults.ts';
import type { PackSource } from '../../shared/rules/source/resolve.ts';
import { Templates, WrittenClauses, WrittenPack } from '../../shared/rules/source/shape.ts';
import { oneLine } from '../output/one-line.ts';
import type { PackFile, PackFolder } from './folder.ts';

/** A pack's folder, checked: the pack where nothing is wrong, else one sentence per fault. */
export type CheckedPack =
  | { readonly pack: RulePack; readonly faults: readonly [] }
  | { readonly pack: null; readonly faults: readonly string[] };

/** Checks a folder beside the packs that come with the code; what is no YAML is told first. */
export function checkPack(folder: PackFolder): CheckedPack {
  const unread = unreadIn(folder);
  if (unread.length > 0) return { pack: null, faults: unread };
  const others = publishedPacks().map(({ pack }) => pack);
  const checked = checkSource(givenBy(folder), others);
  if (checked.pack) return checked;
  return { pack: null, faults: checked.faults.map((fault) => faultIn(folder, fault)) };
}

/** Where a file is no YAML, one sentence each. */
export function unreadIn(folder: PackFolder): string[] {
  return [folder.pack, folder.clauses, ...folder.templates].flatMap((file) =>
    file.faults.map(({ line, why }) => noYaml(file, line, why)),
  );
}

/** What a folder says, as it is checked here and by an environment. */
export function givenBy({ pack, clauses, templates }: PackFolder): GivenSource {
  return {
    pack: pack.value,
    clauses: clauses.value,
    templates: Object.assign(
      {},
      ...templates.map(({ value }) => Object(value) as object),
    ) as object,
  };
}

/** What the files say; they have their shapes. */
export function sourceOf(folder: PackFolder): PackSource {
  const source = givenBy(folder);
  return {
    pack: WrittenPack.parse(source.pack),
    clauses: WrittenClauses.parse(source.clauses),
    templates: Templates.parse(source.templates),
  };
}

/** A fault as a sentence: in which file and line, what, and what to do. */
function faultIn(folder: PackFolder, { message: { zh, en }, ...place }: SourceFault): string {
  return saidAt(folder, place, `${zh}。 ${en}.`);
}

/** What is said of a place in a folder's files, with file and line. */
export function saidAt(
  folder: PackFolder,
  { file, pointer }: Omit<SourceFault, 'message'>,
  message: string,
): string {
  const { path, lineOf } = file === 'templates' ? templateFile(folder, pointer) : folder[file];
  return oneLine(`${path}:${lineOf(pointer)} ${pointer}：${message}`);
}

function templateFile({ templates, pack }: PackFolder, pointer: string): PackFile {
  const name = pointer.split('/')[1] ?? '';
  return templates.find(({ value }) => Object.hasOwn(Object(value), name)) ?? pack;
}

function noYaml({ path }: PackFile, line: number, why: string): string {
  return oneLine(
    `${path}:${line} 不是 YAML：请看这一行及其上一行的缩进（只用空格）、冒号后的空格和成对的引号、括号。 This is no YAML; look at this line and the one above: indentation by blanks alone, a blank after a colon, quotes and brackets in pairs: ${why}`,
  );
}
