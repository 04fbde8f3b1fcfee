import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import type { CallDefinition } from '../../../../shared/domain/calls/call.ts';
import { publishedPacks } from '../../../../shared/rules/packs/registry.ts';
import {
  type Doors,
  bodyOf,
  doors,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { COMPOSITES, NOW } from '../../../support/filing.ts';

let table: TestTable;
let door: Doors;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
});
afterAll(async () => table.stop());

let serial = 0;
const aDefinition = (changes: Partial<CallDefinition> = {}): CallDefinition => ({
  ...sampleCall(NOW),
  id: `call-${(serial += 1)}`,
  ...changes,
});

const WINDOW = {
  opensAt: '2026-11-21T00:00:00+08:00',
  closesAt: '2026-12-21T17:00:00+08:00',
  zone: 'Asia/Shanghai',
  graceMinutes: 0,
} as const;

const otherPack = publishedPacks().find(({ ref }) => ref.id === 'PP2023')?.ref;
if (!otherPack) throw new Error('there is a pack of 2023');

const demandedWhen = (requiredWhen: string) => ({
  pointer: '/keyField',
  label: { zh: '重点领域', en: 'key field' },
  requiredWhen,
  read: 'design' as const,
});

describe('publishing a call', () => {
  it('stores it in version 1, and puts a new definition in its place in version 2', async () => {
    const definition = aDefinition();

    const first = await door.putCall(definition.id, definition);
    const second = await door.replaceCall(definition.id, 1, {
      ...definition,
      documentNumber: '〔2026〕1号',
    });

    expect(bodyOf('putCall', first)).toEqual({ ...definition, version: 1, extensions: [] });
    expect(first).toMatchObject({ value: { headers: { etag: '"1"' } } });
    expect(bodyOf('putCall', second)).toMatchObject({ version: 2, documentNumber: '〔2026〕1号' });
    expect(await table.store.readCall(definition.id)).toEqual({
      ...bodyOf('putCall', second),
      formerly: [expect.objectContaining({ documentNumber: definition.documentNumber })],
    });
  });

  it('takes the place of another only with the version that was seen', async () => {
    const definition = await publishCall(door, aDefinition());

    const unseen = await door.putCall(definition.id, definition);
    const stale = await door.replaceCall(definition.id, 2, definition);
    const nowhere = aDefinition();
    const imagined = await door.replaceCall(nowhere.id, 1, nowhere);

    expect(refusalIn(unseen)).toEqual({ code: 'request.if_match_missing' });
    expect(refusalIn(stale)).toEqual({ code: 'call.changed_meanwhile', currentVersion: 1 });
    expect(refusalIn(imagined)).toEqual({ code: 'call.changed_meanwhile', currentVersion: 0 });
    expect((await table.store.readCall(definition.id))?.version).toBe(1);
  });

  it('is listed with all others', async () => {
    const { id } = await publishCall(door, aDefinition());

    expect((await table.store.listCalls()).map((call) => call.id)).toContain(id);
    expect(await table.store.readCall('nowhere')).toBeNull();
  });

  it('is refused where what it says contradicts itself, with all of it named', async () => {
    const definition = aDefinition({
      window: { ...WINDOW, closesAt: WINDOW.opensAt },
      requiredFields: [demandedWhen('filing.rout == "direct"')],
    });

    const refusal = refusalIn(await door.putCall('another-id', definition));

    expect(refusal).toMatchObject({
      code: 'request.invalid',
      errors: [
        { pointer: '/id' },
        { pointer: '/window/closesAt' },
        { pointer: '/requiredFields/0/requiredWhen', code: 'condition.invalid' },
      ],
    });
  });

  it('keeps the parsed form of conditions that no pack has, and tells nobody of it', async () => {
    const own = 'standard.converted && filing.route == "direct"';
    const definition = aDefinition({
      requiredFields: [demandedWhen('standard.converted'), demandedWhen(own)],
    });

    const answer = await door.putCall(definition.id, definition);

    const stored = await table.store.readCall(definition.id);
    expect(Object.keys(stored?.compiledConditions ?? {})).toEqual([own]);
    expect(bodyOf('putCall', answer)).toEqual({ ...definition, version: 1, extensions: [] });
  });

  it.each([
    'standard.converted ? filing.route == "direct" : false',
    'filing.route.startsWith("dir")',
    'standard.number.matches("^(T/)?([A-Z0-9]+ ?)*$")',
    'addMonths("not a date", 6) < standard.implementedOn',
    // never demanded either, though it does not err
    'filing.route == "recomended"',
  ])(
    'is refused where a condition is more than filings are held against, or always errs: %s',
    async (text) => {
      const definition = aDefinition({ requiredFields: [demandedWhen(text)] });

      expect(refusalIn(await door.putCall(definition.id, definition))).toMatchObject({
        code: 'request.invalid',
        errors: [{ pointer: '/requiredFields/0/requiredWhen', code: 'condition.invalid' }],
      });
    },
  );

  it('compares instants and not their texts', async () => {
    const closesAt = '2026-11-20T17:00:00Z';

    const put = async (window: object) => {
      const definition = { ...aDefinition(), window: { ...WINDOW, ...window } };
      return (await door.putCall(definition.id, definition)).ok;
    };

    expect(await put({ closesAt })).toBe(true);
    expect(await put({ closesAt: '2026-11-20T16:00:00Z' })).toBe(false);
  });

  it.each([
    ['its hash', { hash: 'ab'.repeat(32) }],
    ['its version', { version: 99 }],
    ['its id', { id: 'PP1999' }],
  ])('is refused where no pack was published by %s', async (_what, change) => {
    const definition = aDefinition();

    const refusal = refusalIn(
      await door.putCall(definition.id, {
        ...definition,
        rulePack: { ...definition.rulePack, ...change },
      }),
    );

    expect(refusal.code).toBe('call.pack_unknown');
  });

  it('keeps pack and opening while it is open, and names both where they were changed', async () => {
    const definition = await publishCall(door, aDefinition());

    const refusal = refusalIn(
      await door.replaceCall(definition.id, 1, {
        ...definition,
        rulePack: otherPack,
        window: WINDOW,
      }),
    );
    const later = await door.replaceCall(definition.id, 1, {
      ...definition,
      window: definition.window && { ...definition.window, closesAt: WINDOW.closesAt },
    });

    expect(refusal).toEqual({
      code: 'call.changed_while_open',
      fields: ['rulePack', 'window.opensAt'],
    });
    expect(later.ok).toBe(true);
  });

  it.each([
    ['as they are', 10, true],
    ['one longer', 11, true],
    ['one shorter', 9, false],
    ['taken away', null, false],
  ] as const)('has its days for reconsideration %s once it is open', async (_how, days, may) => {
    const definition = await publishCall(door, aDefinition({ reconsiderationWorkingDays: 10 }));
    const body = { ...definition, reconsiderationWorkingDays: days };

    const put = await door.replaceCall(definition.id, 1, body);

    expect(put.ok || refusalIn(put)).toEqual(
      may || { code: 'call.changed_while_open', fields: ['reconsiderationWorkingDays'] },
    );
  });

  it('may have any days for reconsideration before it opens', async () => {
    const of = { window: WINDOW, reconsiderationWorkingDays: 10 };
    const definition = await publishCall(door, aDefinition(of));
    const now = new Date(Date.parse(WINDOW.opensAt) - 1);

    const body = { ...definition, reconsiderationWorkingDays: null };
    expect((await door.replaceCall(definition.id, 1, body, { now })).ok).toBe(true);
  });

  it.each([
    ['a millisecond before it opens', 'opensAt', -1, true],
    ['at its opening', 'opensAt', 0, false],
    ['at its closing', 'closesAt', 0, false],
    ['a millisecond after its closing', 'closesAt', 1, false],
  ] as const)('may change its pack %s', async (_when, of, plus, may) => {
    const definition = await publishCall(door, aDefinition({ window: WINDOW }));
    const now = new Date(Date.parse(WINDOW[of]) + plus);

    const body = { ...definition, rulePack: otherPack };
    const put = await door.replaceCall(definition.id, 1, body, { now });

    expect(put.ok).toBe(may);
  });

  it('is taken back before it opens: listed no longer, filed by never, put again at will', async () => {
    const definition = await publishCall(door, aDefinition({ window: WINDOW }));
    const opening = new Date(WINDOW.opensAt);
    const last = new Date(opening.getTime() - 1);

    expect(refusalIn(await door.takeBack(definition.id, 1, 'x', { now: opening }))).toEqual({
      code: 'call.changed_while_open',
      fields: ['window.opensAt'],
    });
    expect(refusalIn(await door.takeBack(definition.id, 2, 'x', { now: last })).code).toBe(
      'call.changed_meanwhile',
    );
    bodyOf('withdrawCall', await door.takeBack(definition.id, 1, '名称有误', { now: last }));

    const stored = await table.store.readCall(definition.id);
    expect(stored).toMatchObject({ window: null, withdrawn: { reason: '名称有误' }, version: 2 });
    const late = new Date(opening.getTime() + 1);
    const started = await door.start(definition.id, {}, { now: late });
    expect(refusalIn(started).code).toBe('call.not_open');
    bodyOf('putCall', await door.replaceCall(definition.id, 2, definition));
    expect(await table.store.readCall(definition.id)).not.toHaveProperty('withdrawn');
  });

  it('that no ministry issued is published on a machine of one’s own alone', async () => {
    const definition = aDefinition();

    expect(refusalIn(await door.putElsewhere(definition.id, definition))).toMatchObject({
      errors: [{ pointer: '/isSample', code: 'call.sample_elsewhere' }],
    });
    const real = { ...definition, isSample: false };
    bodyOf('putCall', await door.putElsewhere(definition.id, real));
  });

  it('by two who both read before either wrote: one is stored, the other is told', async () => {
    const definition = await publishCall(door, aDefinition());
    let reads = 0;
    let proceed = () => {};
    const bothRead = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    const meeting = doors({
      ...table.store,
      readContext: async (question) => {
        const known = await table.store.readContext(question);
        if ((reads += 1) === 2) proceed();
        await bothRead;
        return known;
      },
    });

    const puts = await Promise.all(
      ['一号', '二号'].map((documentNumber) =>
        meeting.replaceCall(definition.id, 1, { ...definition, documentNumber }),
      ),
    );

    const refusals = puts.filter(({ ok }) => !ok).map(refusalIn);
    expect(refusals).toEqual([{ code: 'call.changed_meanwhile', currentVersion: 2 }]);
  });
});

describe('an extension', () => {
  const extension = {
    association: COMPOSITES.organisation.code,
    closesAt: '2027-02-01T17:00:00+08:00',
    reason: '系统故障',
  };

  it('is kept with who gave it, when and why, also when the call is put again', async () => {
    const definition = await publishCall(door, aDefinition());

    const given = await door.extend(definition.id, 1, extension);
    const put = await door.replaceCall(definition.id, 2, definition);

    const kept = {
      ...extension,
      grantedAt: '2026-11-20T10:00:00.000+08:00',
      grantedBy: 'person-1',
    };
    expect(bodyOf('extendCall', given)).toEqual(kept);
    expect(given).toMatchObject({ value: { status: 201, headers: { etag: '"2"' } } });
    expect(bodyOf('putCall', put)).toMatchObject({ version: 3, extensions: [kept] });
  });

  it('can be looked at by admins with its reason, under the version of the call', async () => {
    const { id } = await publishCall(door, aDefinition());

    const none = await door.extensions(id);
    await door.extend(id, 1, extension);
    const one = await door.extensions(id);

    expect(bodyOf('listExtensions', none)).toEqual({ extensions: [] });
    expect(bodyOf('listExtensions', one)).toMatchObject({ extensions: [extension] });
    expect(one).toMatchObject({ value: { headers: { etag: '"2"' } } });
    expect(refusalIn(await door.extensions('nowhere')).code).toBe('call.not_found');
  });

  it.each([
    ['now', NOW.toISOString(), false],
    ['a millisecond from now', new Date(NOW.getTime() + 1).toISOString(), true],
  ])('that ends %s is taken: %s %s', async (_when, closesAt, ok) => {
    const { id } = await publishCall(door, aDefinition());

    const given = await door.extend(id, 1, { ...extension, closesAt });

    expect(given.ok).toBe(ok);
  });

  it('is refused for a call that is not there, has no window, or changed meanwhile', async () => {
    const { id } = await publishCall(door, aDefinition());
    const { id: without } = await publishCall(door, aDefinition({ window: null }));

    const refusals = [
      await door.extend('nowhere', 1, extension),
      await door.extend(without, 1, extension),
      await door.extend(id, 2, extension),
    ].map((result) => refusalIn(result).code);

    expect(refusals).toEqual(['call.not_found', 'call.not_open', 'call.changed_meanwhile']);
  });
});
