import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { CallDefinition } from '../../shared/domain/calls/call.ts';
import { fieldErrorsOf } from '../../shared/domain/application/field-errors.ts';
import type { FieldError } from '../../shared/domain/refusal.ts';
import { CURRENT_SHEET } from '../../shared/domain/review/score-sheet.ts';
import { hashOf, sha256 } from '../../shared/evidence/canonical.ts';
import { contradictionsIn } from '../../shared/rules/judging/call-contradictions.ts';
import { packById, publishedPacks } from '../../shared/rules/packs/registry.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { readText } from '../input/read-text.ts';
import { oneLine } from '../output/one-line.ts';
import { CALL_FILE_NAMES, CALL_FILES, type CallFile, fileOf } from './files.ts';
import { type Layout, layoutIn } from './layout.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

type Files = Readonly<Record<CallFile, YamlFile>>;
type CallYaml = z.infer<(typeof CALL_FILES)['call.yaml']>;

/** A call as code: what its folder says, checked. */
export interface CallFolder {
  /** With the content hash as `sourceHash`. */
  readonly definition: CallDefinition;
  /** Texts of `letters/*.md`, by name; nothing sends them, but they are part of what is promoted. */
  readonly letters: Readonly<Record<string, string>>;
  /** How its letters are printed; null: as those of every call. */
  readonly layout: Layout | null;
  /** Where the thing that a pointer into the definition names was written: file and line. */
  readonly placeOf: (pointer: string) => string;
  /** SHA-256 over the canonical JSON of all that is said; comments and layout do not count. */
  readonly hash: string;
}

/** Reads a call's folder; throws a `UsageError` with one sentence per mistake: file, line, what. */
export async function readCallFolder(io: IoContext, folder: string): Promise<CallFolder> {
  const read: [CallFile, YamlFile][] = [];
  for (const name of CALL_FILE_NAMES) {
    read.push([name, yamlFile(await readText(io, join(folder, name)))]);
  }
  const files = Object.fromEntries(read) as Files;
  const mistakes = CALL_FILE_NAMES.flatMap((name) => mistakesIn(folder, name, files[name]));
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));

  const { scoreSheet, letterTemplate, ...said } = CALL_FILE_NAMES.reduce<object>((all, name) => {
    return { ...all, ...CALL_FILES[name].parse(files[name].value) };
  }, {}) as CallYaml;
  const layout = await layoutIn(io, folder);
  const definition = CallDefinition.parse({
    ...said,
    ...(letterTemplate &&
      layout && { letterTemplate: { ...letterTemplate, hash: sha256(layout.source) } }),
    sourceHash: null,
  });
  const doubts = [
    ...contradictionsIn(definition),
    ...referencesOf({ ...said, scoreSheet }),
    ...((layout === null) === (letterTemplate === undefined) ? [] : [ONE_WITHOUT_THE_OTHER]),
  ];
  if (doubts.length > 0) {
    throw new UsageError(doubts.map((doubt) => sentence(folder, files, doubt)).join('\n'));
  }
  const letters = await lettersIn(io, folder);
  const { sourceHash: _, ...meant } = definition;
  const hash = hashOf({ call: meant, scoreSheet, letters });
  const placeOf = (pointer: string) => placeIn(folder, files, pointer);
  return { definition: { ...definition, sourceHash: hash }, letters, layout, placeOf, hash };
}

function mistakesIn(folder: string, name: CallFile, file: YamlFile): string[] {
  const at = join(folder, name);
  if (file.faults.length > 0) {
    return file.faults.map(({ line, why }) =>
      oneLine(
        `${at}:${line} 不是 YAML：请看这一行及其上一行的缩进（只用空格）、冒号后的空格和成对的引号、括号。 This is no YAML; look at this line and the one above: indentation by blanks alone, a blank after a colon, quotes and brackets in pairs: ${why}`,
      ),
    );
  }
  const parsed = CALL_FILES[name].safeParse(file.value);
  if (parsed.success) return [];
  const errors = fieldErrorsOf(parsed.error.issues, file.value);
  return errors.map((error) =>
    errorLine(at, file, isEmptyAt(file, error) ? { ...error, message: NOT_FILLED } : error),
  );
}

/** An instant that was emptied for the new year reads as null, and not as a wrong type. */
function isEmptyAt({ value }: YamlFile, { pointer, code }: FieldError): boolean {
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce((at: unknown, step) => Object(at)[step] as unknown, value);
  return code === 'field.wrong_type' && found === null;
}

const NOT_FILLED = {
  zh: '还没有填写：请按通知填写，时刻写明时区，如 2027-03-01T09:00:00+08:00',
  en: 'Not filled in yet: as the notice says; a moment with its zone, like 2027-03-01T09:00:00+08:00',
};

/** What is only named here and stands elsewhere: the rule pack and the score sheet. */
function referencesOf({ rulePack, scoreSheet }: CallYaml): FieldError[] {
  // what an environment has published is for its plan to say; here only what comes with the code is known
  const known = publishedPacks().find(
    ({ ref }) => ref.id === rulePack.id && ref.version === rulePack.version,
  );
  const isPack = known === undefined || known.ref.hash === rulePack.hash;
  const isSheet = scoreSheet.version === CURRENT_SHEET.version;
  return [...(isPack ? [] : [unknownPack(rulePack.id)]), ...(isSheet ? [] : [OTHER_SHEET])];
}

function unknownPack(id: string): FieldError {
  const latest = packById(id)?.ref;
  const [zh, en] = latest
    ? [
        `；${id} 的第${latest.version}版是 ${latest.hash}`,
        `; ${id} version ${latest.version} is ${latest.hash}`,
      ]
    : ['', ''];
  return {
    pointer: '/rulePack/hash',
    code: 'call.pack_unknown',
    message: { zh: `没有发布过这一规则集${zh}`, en: `No such pack was published here${en}` },
  };
}

const OTHER_SHEET: FieldError = {
  pointer: '/scoreSheet/version',
  code: 'call.other_sheet',
  message: {
    zh: `专家组使用第${CURRENT_SHEET.version}版评分表`,
    en: `Panels are convened with version ${CURRENT_SHEET.version} of the score sheet`,
  },
};

const ONE_WITHOUT_THE_OTHER: FieldError = {
  pointer: '/letterTemplate',
  code: 'call.letters_without_version',
  message: {
    zh: '版式文件 letters/letter.typ 与 letterTemplate.version 须同时有或同时没有',
    en: 'A layout letters/letter.typ and letterTemplate.version come together or not at all',
  },
};

function sentence(folder: string, files: Files, { pointer, message }: FieldError): string {
  return oneLine(`${placeIn(folder, files, pointer)} ${pointer}：${message.zh}。 ${message.en}.`);
}

function placeIn(folder: string, files: Files, pointer: string): string {
  const name = fileOf(pointer.split('/')[1] ?? '');
  return `${join(folder, name)}:${files[name].lineOf(pointer)}`;
}

function errorLine(at: string, file: YamlFile, { pointer, message }: FieldError): string {
  return oneLine(`${at}:${file.lineOf(pointer)} ${pointer}：${message.zh}。 ${message.en}.`);
}

async function lettersIn(io: IoContext, folder: string): Promise<Record<string, string>> {
  const names = letterNamesIn(folder).map(async (name) => {
    return [name, await readText(io, join(folder, 'letters', name))] as const;
  });
  return Object.fromEntries(await Promise.all(names));
}

/** The names of a folder's letters, in order; none where it has no such folder. */
export function letterNamesIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'letters'))
      .filter((name) => name.endsWith('.md'))
      .toSorted();
  } catch {
    return [];
  }
}
