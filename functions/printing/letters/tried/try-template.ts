import type { CallDefinition } from '../../../../shared/domain/calls/call.ts';
import type {
  LetterFault,
  SampleLetter,
} from '../../../../shared/contract/rows/own/letter-templates.ts';
import type { RulePack } from '../../../../shared/domain/rules/clause.ts';
import type { Printer } from '../../paper/printer.ts';
import { sampleLetters } from './samples.ts';
import { unseenIn } from './seen.ts';

interface Outcome {
  /** How many samples were printed. */
  readonly printed: number;
  readonly faults: readonly LetterFault[];
}

/**
 * Prints a letter of every kind by a layout, with the data of a call and its pack: long names, empty
 * optional fields, many rows. A fault is told once, with the letters that have it.
 */
export function tryTemplate(
  printer: Printer,
  source: string,
  about: { readonly call: CallDefinition; readonly pack: RulePack },
): Outcome {
  const others = otherFilesIn(source);
  if (others.length > 0) return { printed: 0, faults: others };
  const faults = new Map<string, LetterFault>();
  let printed = 0;
  for (const { kind, document } of sampleLetters(about)) {
    const tried = printer.tried(document, source);
    if (tried.svg !== null) printed += 1;
    const told = tried.faults.map(({ message, ...place }) => ({
      ...place,
      message: { zh: `不能排版：${message}`, en: `It does not compile: ${message}` },
    }));
    const unseen = tried.svg === null ? [] : unseenIn(tried.shown, tried.svg);
    const leftOut = unseen.map(({ zh, en }) => ({
      line: null,
      column: null,
      message: {
        zh: `没有印出必须载明的内容：${zh}`,
        en: `It leaves out what must be stated: ${en}`,
      },
    }));
    for (const each of [...told, ...leftOut]) note(faults, kind, each);
  }
  return { printed, faults: [...faults.values()] };
}

function note(
  faults: Map<string, LetterFault>,
  kind: SampleLetter,
  fault: Omit<LetterFault, 'letters'>,
): void {
  const name = JSON.stringify(fault);
  const letters = new Set([...(faults.get(name)?.letters ?? []), kind]);
  faults.set(name, { ...fault, letters: [...letters] });
}

/** Reads another file, or has one fetched: what its hash says nothing of. */
const OTHER_FILE = /\b(?:import|include)\s*"|\b(?:read|plugin)\s*\(|"@/u;

function otherFilesIn(source: string): LetterFault[] {
  return source.split('\n').flatMap((text, index) => {
    const found = OTHER_FILE.exec(text);
    if (!found) return [];
    const message = {
      zh: '版式只有这一个文件，不能引用其他文件或软件包',
      en: 'A layout is one file, and takes in neither another nor a package',
    };
    return [{ line: index + 1, column: found.index + 1, letters: [], message }];
  });
}
