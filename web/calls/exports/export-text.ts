import { EXPORTED_NAMES } from '../../../shared/domain/exports/export-kinds.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { AnswerOf } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';
import { EXPORT_WORDS as W } from './words.ts';

export type ListedExport = AnswerOf<'listExports'>['exports'][number];

/** What the lists of a room are called. */
export type QueueNames = Readonly<Record<string, Text>>;

/** Which table it is, as what, and which part of it. */
export function whatOf(
  { kind, format, applicationId, queue, from, to }: ListedExport,
  queues: QueueNames,
  reader: Reader,
): string {
  const name = queue && queues[queue];
  const part = [
    ...(applicationId === null ? [] : [applicationId]),
    ...(name ? [reader.say(name)] : []),
    ...(from === null && to === null ? [] : [`${from ?? ''}–${to ?? ''}`]),
  ];
  return [reader.say(EXPORTED_NAMES[kind]), format.toUpperCase(), ...part].join(' · ');
}

/** Where it stands, in words. */
export function stateOf(one: ListedExport, reader: Reader): string {
  const { state, done, total, file } = one;
  if (state === 'failed') return reader.say(W.failed);
  if (state === 'expired') return reader.say(W.expired);
  if (file && one.kind === 'application') return wholeState(one, reader);
  if (file) return reader.say(W.ready(reader.number(file.lines), sizeOf(file.bytes, reader)));
  return reader.say(total === null ? W.waiting : W.progress(done, total));
}

/** The same of all of an application, which has files and no lines. */
export function wholeState(one: ListedExport, reader: Reader): string {
  const { state, file } = one;
  if (state !== 'ready' || !file) return stateOf(one, reader);
  return reader.say(W.wholeReady(reader.number(file.lines), sizeOf(file.bytes, reader)));
}

const KB = 1000;

/** A size as a person tells it: kilobytes, and from a thousand of them on megabytes. */
export function sizeOf(bytes: number, reader: Reader): string {
  const kb = Math.ceil(bytes / KB);
  return kb < KB ? `${kb} KB` : `${reader.number(Math.round(kb / (KB / 10)) / 10)} MB`;
}
