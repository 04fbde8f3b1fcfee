import type { AnswerOf } from '../../data/answers.ts';
import type { Tone } from '../../parts/text/badge.tsx';
import type { Reader } from '../../reader/reader.ts';
import type { Declared } from '../filing/declared-file.ts';
import { FILE_WORDS as W } from './words.ts';

export type UploadedFile = AnswerOf<'listFiles'>['files'][number];

/** What this window is doing for a file: how much of it is sent, or why it was not. */
export type Sending =
  | { readonly part: number }
  /** In the API's words, where it had any; passing: the same may well succeed later. */
  | { readonly refused: string | null; readonly isPassing: boolean };

export interface Standing {
  readonly tone: Tone;
  readonly says: string;
  readonly canBeOpened: boolean;
  /** Whether it broke off, and can be gone on with. */
  readonly canGoOn: boolean;
}

/** Where the file of a material is, in words; what happens in this window goes before what was known. */
export function standingOf(
  file: UploadedFile | undefined,
  sending: Sending | undefined,
  reader: Reader,
): Standing {
  const shut = (tone: Tone, says: string) => ({ tone, says, canBeOpened: false, canGoOn: false });
  if (sending && 'refused' in sending)
    return {
      ...shut('bad', sending.refused ?? reader.say(W.failed)),
      canGoOn: sending.isPassing,
    };
  if (sending && sending.part < 1)
    return shut('info', reader.say(W.sending(`${Math.floor(sending.part * 100)}%`)));
  if (sending && file?.state !== 'clean' && file?.state !== 'refused')
    return shut('info', reader.say(W.checking));
  if (!file || file.state === 'awaited') return shut('person', reader.say(W.missing));
  if (file.problem !== null) return shut('bad', reader.say(W.refused(file.problem)));
  const parts = [W.clean(file.pages), ...(file.isScanned ? [] : [W.notScanned])];
  return {
    tone: 'good',
    says: parts.map((part) => reader.say(part)).join(' · '),
    canBeOpened: true,
    canGoOn: false,
  };
}

/** What is odd about a file beside the others of the filing; null where nothing is. */
export function oddityOf(
  file: Declared,
  all: readonly Declared[],
): (typeof W)['sameFile'] | (typeof W)['sameName'] | null {
  const others = all.filter((other) => other !== file);
  if (others.some(({ sha256 }) => sha256 === file.sha256)) return W.sameFile;
  return others.some(({ name }) => name === file.name) ? W.sameName : null;
}
