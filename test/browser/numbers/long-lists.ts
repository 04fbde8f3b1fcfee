import type { Route } from 'playwright-core';
import { CALL } from '../../scenarios/one-filing.ts';
import { control } from '../association.ts';
import type { Reader } from '../chromium.ts';

const COUNT = 1000;
const PAGE = 100;
/** Every hundredth of them. */
const SOUGHT = { words: '标准77', count: COUNT / 100 };

interface LongList {
  readonly zh: string;
  readonly en: string;
  readonly count: number;
  /** What is sought one after the other, and how many are then found. */
  readonly sought: readonly { readonly words: string; readonly count: number }[];
  /** Has the API's answer hold a thousand of what it holds a few of. */
  serve(reader: Reader): Promise<unknown>;
  open(reader: Reader, site: string): Promise<void>;
  filter(reader: Reader, words: string): Promise<void>;
}

type Line = Readonly<Record<string, unknown>>;

/** A thousand lines as the API gave the first one, each with a number, a title and an id of its own. */
function thousandOf(line: Line, named: (at: number) => Line): Line[] {
  return Array.from({ length: COUNT }, (_, at) => ({
    ...line,
    standardNumber: `T/CNTAC ${at + 1}—2019`,
    titleZh: `样例标准${at % 100}`,
    ...named(at),
  }));
}

const idOf = (at: number) => `app_${String(at).padStart(16, '0')}`;

export const longLists: readonly LongList[] = [
  {
    zh: '审查人员的待办',
    en: 'an examiner’s queue',
    count: COUNT,
    sought: [SOUGHT, { words: '样例', count: COUNT }],
    serve: (reader) => reader.page.route('**/v1/examiner/calls/*/applications?**', queuePage),
    open: (reader) =>
      reader.signIn(
        'examiner-1',
        `/examiner?call=${CALL}&view=mine&q=${encodeURIComponent('样例')}`,
      ),
    filter: async (reader, words) => {
      await control(reader, 'sought').fill(words);
      await reader.press('Enter');
    },
  },
  {
    zh: '公示名单',
    en: 'a public notice',
    count: COUNT,
    sought: [SOUGHT, { words: '', count: COUNT }],
    serve: (reader) =>
      reader.page.route('**/v1/calls/*/notices/2', async (route) => {
        const answer = await route.fetch();
        const list = (await answer.json()) as { entries: Line[] };
        const named = (at: number) => ({ applicationId: idOf(at), position: at + 1 });
        const entries = thousandOf(list.entries[0] ?? {}, named);
        await route.fulfill({ response: answer, json: { ...list, entries } });
      }),
    open: async (reader) => {
      await reader.open(`/calls/${CALL}/notices/2`);
    },
    filter: (reader, words) => control(reader, 'search-2').fill(words),
  },
];

async function queuePage(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const from = Number(url.searchParams.get('cursor') ?? 0);
  url.searchParams.delete('cursor');
  const answer = await route.fetch({ url: url.href });
  const queue = (await answer.json()) as { applications: Line[] };
  const all = thousandOf(queue.applications[0] ?? {}, (at) => ({ id: idOf(at) }));
  const next = from + PAGE;
  const json = {
    applications: all.slice(from, next),
    nextCursor: next < COUNT ? String(next) : null,
  };
  await route.fulfill({ response: answer, json });
}
