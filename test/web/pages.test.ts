import { describe, expect, it } from 'vitest';
import { FACT_FIELDS } from '../../infra/bundling/fact-fields.ts';
import { pilotsClient } from '../../shared/client/client.ts';
import { APPLICATION_STATES } from '../../shared/domain/application/application.ts';
import { publishedPacks } from '../../shared/rules/registry.ts';
import { callPage } from '../../web/call/call-page.ts';
import { callsPage } from '../../web/calls-page.ts';
import { type CallPage, loadCall, loadCalls } from '../../web/load.ts';
import { type Element, type Node, textOf } from '../../web/node.ts';
import { header, nothingHere, unreachable } from '../../web/page.ts';
import { languageIn, placeAt } from '../../web/place.ts';
import { factsAsked } from '../../web/qualify/asked.ts';
import { Reader } from '../../web/reader.ts';
import { CHOICES } from '../../web/words/choice-words.ts';
import { STATES } from '../../web/words/state-words.ts';
import { openDoors } from '../support/doors.ts';
import { serve } from '../support/servers/serve.ts';

const doors = openDoors();
const url = serve(doors);
const client = () => pilotsClient({ baseUrl: url() });
const readers = (['zh-CN', 'en'] as const).map((language) => new Reader(language));
const [chinese, english] = readers as [Reader, Reader];

const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));

async function loaded(callId: string): Promise<CallPage> {
  const found = await loadCall(client(), callId);
  if (!found) throw new Error(`there is no call ${callId}`);
  return found;
}

async function pageOf(callId: string, reader: Reader) {
  const found = await loaded(callId);
  return callPage(found, found.pack ? factsAsked(found.pack, FACT_FIELDS) : [], reader);
}

describe('an address', () => {
  it.each([
    ['/', { page: 'calls' }],
    ['/calls/sample-2026', { page: 'call', callId: 'sample-2026' }],
    ['/calls/sample-2026/', { page: 'call', callId: 'sample-2026' }],
    ['/calls/a%20b', { page: 'call', callId: 'a b' }],
    ['/calls/%E0%A4', { page: 'nowhere' }],
    ['/calls/', { page: 'nowhere' }],
    ['/calls/a/b', { page: 'nowhere' }],
    ['/elsewhere', { page: 'nowhere' }],
  ])('%s asks for %j', (path, place) => {
    expect(placeAt(path)).toEqual(place);
  });

  it.each([
    ['', 'zh-CN'],
    ['?lang=en', 'en'],
    ['?lang=fr', 'zh-CN'],
    ['?a=b&lang=en', 'en'],
  ])('with %j is read in %s', (search, language) => {
    expect(languageIn(search)).toBe(language);
  });
});

describe('a reader', () => {
  it('has instants by the clock of Beijing, whatever their own zone', () => {
    expect(chinese.instant('2026-12-31T16:00:00Z')).toBe('2027年1月1日 00:00（北京时间）');
    expect(english.instant('2026-12-31T17:00:00+08:00')).toBe(
      '31 December 2026 at 17:00 (Beijing time)',
    );
  });

  it('has dates as they are, whatever the zone of the machine', () => {
    expect(chinese.date('2026-06-30')).toBe('2026年6月30日');
    expect(english.date('2026-06-30')).toBe('30 June 2026');
  });

  it('keeps the language in every address, and finds the other one at the same place', () => {
    const hrefs = elementsOf(header('/calls/pp2024', english)).map((e) => e.attributes['href']);

    expect(hrefs).toEqual(expect.arrayContaining(['/?lang=en', '/calls/pp2024']));
    expect(english.path('/calls/pp2024')).toBe('/calls/pp2024?lang=en');
  });
});

describe('the page of all calls', () => {
  it('has what is open on top, each with status, document number and times', async () => {
    const { main } = callsPage(await loadCalls(client()), chinese);
    const cards = elementsOf(main).filter(({ tag }) => tag === 'li');

    expect(cards).toHaveLength(7);
    expect(textOf(cards.slice(0, 1))).toMatch(/样本轮次.*正在受理.*开始.*截止.*17:00（北京时间）/);
    expect(textOf(cards.slice(1, 2))).toMatch(
      /2024年.*已截止.*工信厅科函〔2024〕257号.*未在公开来源中找到/,
    );
  });

  it('puts an open call above those that the API gives before it', async () => {
    const { calls, serverTime } = await loadCalls(client());
    const { main } = callsPage({ serverTime, calls: calls.toReversed() }, chinese);
    const [first] = elementsOf(main).filter(({ tag }) => tag === 'h2');

    expect(textOf(first ? [first] : [])).toContain('样本轮次');
  });

  it('says so when no call is open', async () => {
    const { calls, serverTime } = await loadCalls(client());
    const closed = calls.filter(({ status }) => status === 'closed');

    expect(textOf(callsPage({ serverTime, calls: closed }, chinese).main)).toContain(
      '目前没有正在受理的申报',
    );
  });
});

describe('the page of a call', () => {
  it.each(readers)(
    'has every material and every clause with how it was read ($language)',
    async (reader) => {
      const found = await loaded('sample-2026');
      const text = textOf((await pageOf('sample-2026', reader)).main);

      for (const { name } of found.call.materials) expect(text).toContain(reader.say(name));
      for (const { id, says } of found.pack?.clauses ?? []) {
        expect(text).toContain(id);
        expect(text).toContain(textOf([reader.say(says)]));
      }
      expect(text).toContain(reader.say({ zh: '读自通知原文', en: 'read in the notice itself' }));
      expect(text).toContain(reader.say({ zh: '未找到出处', en: 'not found in any source' }));
    },
  );

  it.each(['sample-2026', 'pp2019', 'pp2024'])(
    'of %s has one first heading, and no heading skips a level',
    async (callId) => {
      const { main } = await pageOf(callId, chinese);
      const levels = elementsOf(main).flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []);

      expect(levels.filter((level) => level === '1')).toHaveLength(1);
      for (const [at, level] of levels.entries())
        expect(Number(level) - Number(levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    },
  );

  it('leads to no place on the page that is not there, and names nothing twice', async () => {
    const elements = elementsOf((await pageOf('sample-2026', chinese)).main);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const hrefs = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    const inside = hrefs.filter((href) => String(href).startsWith('#'));

    expect(new Set(ids).size).toBe(ids.length);
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter((href) => !ids.includes(String(href).slice(1)))).toEqual([]);
  });

  it('has a label for everything that can be filled in', async () => {
    const elements = elementsOf((await pageOf('sample-2026', chinese)).main);
    const labelled = elements.flatMap(({ attributes }) => attributes['for'] ?? []);
    const fields = elements.filter(
      ({ tag, attributes }) =>
        (tag === 'input' || tag === 'select') && attributes['type'] !== 'checkbox',
    );

    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter(({ attributes }) => !labelled.includes(attributes['id'] ?? ''))).toEqual(
      [],
    );
  });

  it('shows no rules where the call is judged by others than the API gives', async () => {
    const found = await loaded('sample-2026');
    const text = textOf(callPage({ ...found, pack: null }, [], chinese).main);

    expect(text).toContain('一个较早版本的规则');
    expect(text).not.toContain('我的标准能申报吗');
  });

  it('links a source only where a browser goes to it', async () => {
    const found = await loaded('sample-2026');
    const clauses = (found.pack?.clauses ?? []).map((clause) => ({
      ...clause,
      // oxlint-disable-next-line no-script-url -- it is what must not be linked
      citation: { ...clause.citation, url: 'javascript:alert(1)' },
    }));
    const pack = found.pack && { ...found.pack, clauses };
    const { main } = callPage({ ...found, pack }, [], chinese);

    expect(JSON.stringify(main)).not.toContain('javascript:');
  });

  it('is none where there is no such call', async () => {
    expect(await loadCall(client(), 'nothing')).toBeNull();
  });
});

describe('a page that cannot be shown', () => {
  it.each(readers)('says so, and where to go ($language)', (reader) => {
    const pages = [nothingHere(reader), unreachable('/calls/pp2024', reader)];
    const hrefs = pages.flatMap(({ main }) =>
      elementsOf(main).flatMap((e) => e.attributes['href'] ?? []),
    );

    expect(hrefs).toEqual([reader.path('/'), reader.path('/calls/pp2024')]);
  });
});

describe('the words', () => {
  it('name every value that a fact may have', () => {
    const unnamed = FACT_FIELDS.flatMap(({ path, values = [] }) =>
      values.filter((value) => !CHOICES[path]?.[value]).map((value) => `${path} ${value}`),
    );

    expect(unnamed).toEqual([]);
  });

  it('name every state', () => {
    expect(Object.keys(STATES)).toEqual([...APPLICATION_STATES]);
  });
});

describe('the facts that a form asks for', () => {
  it('are those that the clauses name, and no others', () => {
    const sample = publishedPacks.find(({ ref }) => ref.id === 'SAMPLE-2026');
    const paths = sample ? factsAsked(sample.pack, FACT_FIELDS).map(({ path }) => path) : [];

    expect(paths).toEqual(
      expect.arrayContaining(['standard.implementedOn', 'materials.M1.sealed']),
    );
    expect(paths).not.toContain('adoption.voluntary');
    expect(paths).not.toContain('applicant.level');
  });

  it.each(publishedPacks)('are all that an assessment by $ref.id uses', ({ pack }) => {
    const clauses = pack.clauses.filter(({ kind }) => kind === 'hard' || kind === 'priority');
    const conditions = JSON.stringify(clauses.map(({ examples: _examples, ...rest }) => rest));
    const named = FACT_FIELDS.filter(({ path }) => conditions.includes(path));

    expect(factsAsked(pack, FACT_FIELDS).length).toBe(named.length);
  });
});
