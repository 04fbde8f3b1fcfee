import * as z from 'zod';
import { ListEntry, PublishedList } from '../../shared/domain/publication/published-list.ts';
import type { Text } from '../../shared/domain/text.ts';
import { OF_LIST } from '../../shared/evidence/fault-wording.ts';
import { verifyList as verdictOn } from '../../shared/evidence/published-list.ts';
import type { IoContext } from '../context/context.ts';
import { notSuch } from './not-such.ts';
import { readKeys } from './receipts.ts';

/** `pilots verify <list>`: 0 where a published list is whole as it was signed, 1 otherwise. */
export async function verifyList(
  io: IoContext,
  json: object,
  path: string,
  { keys }: { readonly keys?: string | undefined },
): Promise<number> {
  const formless = formlessIn(json);
  const list = listIn(json, formless, path);
  const verdict = await verdictOn(list, await readKeys(io, keys));
  const wrong = verdict.whole
    ? null
    : { at: verdict.at, position: verdict.position, what: OF_LIST[verdict.because] };
  const isBefore = wrong !== null && (wrong.position ?? 0) <= (formless ?? Infinity);
  const first =
    isBefore || formless === null ? wrong : { at: '', position: formless + 1, what: NO_ENTRY };
  io.print(first ? toldWrong(first) : toldWhole(list));
  return first ? 1 : 0;
}

const NO_LIST: Text = { zh: '不是发布的名单', en: 'is no list as it is published' };
const NO_ENTRY: Text = { zh: '不是名单的一项', en: 'it is no entry of a list' };

interface Wrong {
  readonly at: string;
  readonly position: number | null;
  readonly what: Text;
}

function toldWrong({ at, position, what }: Wrong): string {
  return position === null
    ? `不完整：${at} 有误，${what.zh}。 NOT WHOLE at ${at}: ${what.en}.`
    : `不完整：第${position}项有误，${what.zh}。 NOT WHOLE at entry ${position}: ${what.en}.`;
}

function toldWhole({ kind, callId, number, count, hash }: PublishedList): string {
  return (
    `完整：${callId} ${NAMES[kind]}第${number}号的${count}项与签发时一致，摘要 ${hash}。 ` +
    `WHOLE: ${count} entries, as they were signed and published.`
  );
}

const NAMES: Readonly<Record<PublishedList['kind'], string>> = {
  public_notice: '公示',
  announcement: '公布',
};

/** The place, from 0, of the first entry that has not the form of one; null where all have. */
function formlessIn(json: object): number | null {
  const entries = Entries.safeParse(json).data?.entries ?? [];
  const at = entries.findIndex((entry) => !ListEntry.safeParse(entry).success);
  return at === -1 ? null : at;
}

const Entries = z.object({ entries: z.array(z.unknown()) });

/** What is read as a published list, up to the first entry that is none. */
function listIn(json: object, formless: number | null, path: string): PublishedList {
  const { entries = [] } = Entries.safeParse(json).data ?? {};
  const formed = formless === null ? json : { ...json, entries: entries.slice(0, formless) };
  const list = PublishedList.safeParse(formed);
  if (list.success) return list.data;
  throw notSuch(path, NO_LIST, list.error, formed);
}
