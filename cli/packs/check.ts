import type * as z from 'zod';
import { fieldErrorsOf } from '../../shared/domain/application/field-errors.ts';
import { RulePack } from '../../shared/domain/rules/clause.ts';
import type { Text } from '../../shared/domain/text.ts';
import { packFaults } from '../../shared/rules/judging/publish.ts';
import { publishedPacks } from '../../shared/rules/packs/registry.ts';
import { NOT_FILLED, sourceFaults, TO_FILL } from '../../shared/rules/source/faults.ts';
import { type PackSource, resolvePack } from '../../shared/rules/source/resolve.ts';
import { Templates, WrittenClauses, WrittenPack } from '../../shared/rules/source/shape.ts';
import { staleWords } from '../../shared/rules/source/stale.ts';
import { oneLine } from '../output/one-line.ts';
import type { PackFile, PackFolder } from './folder.ts';

/** A pack's folder, checked: the pack where nothing is wrong, else one sentence per fault. */
export type CheckedPack =
  | { readonly pack: RulePack; readonly faults: readonly [] }
  | { readonly pack: null; readonly faults: readonly string[] };

/** Checks a folder in steps: what cannot be read cannot be judged, so the first that fails is told. */
export function checkPack(folder: PackFolder): CheckedPack {
  const files = [folder.pack, folder.clauses, ...folder.templates];
  const unread = files.flatMap((file) =>
    file.faults.map(({ line, why }) => noYaml(file, line, why)),
  );
  if (unread.length > 0) return refused(unread);
  const shapes = [
    ...shapeFaults(folder.pack, WrittenPack),
    ...shapeFaults(folder.clauses, WrittenClauses),
    ...folder.templates.flatMap((file) => shapeFaults(file, Templates)),
  ];
  if (shapes.length > 0) return refused(shapes);
  const source = sourceOf(folder);
  const faults = faultsOf(folder, source);
  return faults.length > 0 ? refused(faults) : { pack: resolvePack(source), faults: [] };
}

/** What the files say; they have their shapes. */
export function sourceOf({ pack, clauses, templates }: PackFolder): PackSource {
  return {
    pack: WrittenPack.parse(pack.value),
    clauses: WrittenClauses.parse(clauses.value),
    templates: Object.fromEntries(
      templates.flatMap(({ value }) => Object.entries(Templates.parse(value))),
    ),
  };
}

function refused(faults: readonly string[]): CheckedPack {
  return { pack: null, faults };
}

function faultsOf(folder: PackFolder, source: PackSource): string[] {
  const others = publishedPacks().flatMap(({ pack }) => (pack.id === source.pack.id ? [] : pack));
  const documents = Object.values(source.pack.documents).map(({ number = null }) => ({ number }));
  const { id, parameters, excused = [] } = source.pack;
  const words = excused.map((each) => each.words);
  const stale = staleWords({ id, parameters, documents }, others, words);
  const told = sourceFaults(source, stale).map(({ file, pointer, message }) => {
    return sentence(
      file === 'templates' ? templateFile(folder, pointer) : folder[file],
      pointer,
      message,
    );
  });
  return told.length > 0 ? told : judgedFaults(folder, source);
}

/** What the pack that results has against it, told where it was written. */
function judgedFaults(folder: PackFolder, source: PackSource): string[] {
  const pack = resolvePack(source);
  const shape = RulePack.safeParse(pack);
  if (!shape.success) {
    return fieldErrorsOf(shape.error.issues, pack).map(({ pointer, message }) => {
      const [, index = '', ...rest] = pointer.slice(1).split('/');
      const isClause = pointer.startsWith('/clauses/') && rest.length > 0;
      if (!isClause) return sentence(folder.pack, pointer, message);
      return inClause(folder, source, Number(index), { at: `/${rest.join('/')}`, message });
    });
  }
  return packFaults(pack).map(({ clause, at, why }) => {
    const index = pack.clauses.findLastIndex(({ id }) => id === clause);
    const message = { zh: `条款 ${clause} 不成立`, en: `${clause}${why}` };
    return inClause(folder, source, index, { at, message });
  });
}

/** In the template where the clause itself does not say it. */
function inClause(
  folder: PackFolder,
  { clauses }: PackSource,
  index: number,
  { at, message }: { readonly at: string; readonly message: Text },
): string {
  const clause = clauses[index];
  const [, field = ''] = at.split('/');
  const template = clause?.template;
  if (!clause || template === undefined || field === 'id' || Object.hasOwn(clause, field)) {
    return sentence(folder.clauses, `/${index}${at}`, message);
  }
  const pointer = `/${template}${at}`;
  return sentence(templateFile(folder, pointer), pointer, message);
}

function templateFile({ templates, pack }: PackFolder, pointer: string): PackFile {
  const name = pointer.split('/')[1] ?? '';
  return templates.find(({ value }) => Object.hasOwn(Object(value), name)) ?? pack;
}

function shapeFaults(file: PackFile, schema: z.ZodType): string[] {
  const parsed = schema.safeParse(file.value);
  if (parsed.success) return [];
  return fieldErrorsOf(parsed.error.issues, file.value).map(({ pointer, message }) => {
    const isOpen = file.document.getIn(pointer.slice(1).split('/')) === TO_FILL;
    return sentence(file, pointer, isOpen ? NOT_FILLED : message);
  });
}

function noYaml({ path }: PackFile, line: number, why: string): string {
  return oneLine(`${path}:${line} 不是 YAML。 This is no YAML: ${why}`);
}

function sentence({ path, lineOf }: PackFile, pointer: string, { zh, en }: Text): string {
  return oneLine(`${path}:${lineOf(pointer)} ${pointer}：${zh}。 ${en}.`);
}
