import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import type { CallDefinition } from '../../shared/domain/calls/call.ts';
import { LETTER_TITLES } from '../../shared/domain/publication/letter-titles.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { IoContext } from '../context/context.ts';
import { readText } from '../input/read-text.ts';
import { oneLine } from '../output/one-line.ts';

/** A layout of letters of a call’s own, in Typst, as its folder has it. */
export interface Layout {
  readonly path: string;
  readonly source: string;
}

type Tried = Schemas['CheckLetterTemplateAnswer'];

/** What came of trying a layout. */
export interface TriedLayout extends Omit<Tried, 'isKept'> {
  readonly path: string;
}

/** `letters/letter.typ`; null: the letters of the call are laid out as those of every call. */
export async function layoutIn(io: IoContext, folder: string): Promise<Layout | null> {
  const path = join(folder, 'letters', 'letter.typ');
  return existsSync(path) ? { path, source: await readText(io, path) } : null;
}

/**
 * Has an environment try a layout with sample data of the call; with `isKept` it is kept there for
 * this very call where nothing is wrong with it.
 */
export async function tryLayout(
  client: PilotsClient,
  { definition, layout }: { readonly definition: CallDefinition; readonly layout: Layout },
  isKept: boolean,
): Promise<TriedLayout> {
  // as JSON, a member that is undefined is one that is absent
  const call = definition as Schemas['CheckLetterTemplateRequest']['call'];
  const query = isKept ? {} : { dryRun: 'true' };
  const params = { path: { callId: definition.id }, query };
  const body = { call, source: layout.source };
  const answer = await client.POST('/v1/calls/{callId}/letter-templates', { params, body });
  const { isKept: _isKept, ...tried } = dataOf(answer);
  return { ...tried, path: layout.path };
}

const OBJECTOR: Text = { zh: '给异议人的信函', en: 'letters to who objects' };

/** By which layout letters are printed, and what is wrong with it: a line each, with its place. */
export function layoutLines(tried: TriedLayout | null): string[] {
  if (!tried) return ['告知书版式 letters：系统自带 as those of every call'];
  const { letterTemplate, printed, faults, path } = tried;
  return [
    `告知书版式 letters：第${letterTemplate.version}版 version ${letterTemplate.version}，试印 samples printed ${printed}`,
    ...faults.map(({ line, column, letters, message }) => {
      const place = line === null ? path : `${path}:${line}${column === null ? '' : `:${column}`}`;
      const names = letters.map((kind) => (kind === 'objector' ? OBJECTOR : LETTER_TITLES[kind]));
      const [zh, en] = [
        names.map((name) => name.zh).join('、'),
        names.map((name) => name.en).join('; '),
      ];
      const of = names.length === 0 ? '' : `（${zh} ${en}）`;
      return oneLine(`将被拒绝 refused：${place} ${message.zh}。 ${message.en}.${of}`);
    }),
  ];
}
