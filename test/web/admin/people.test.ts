import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedTwice, plannedPeople } from '../../../shared/domain/people/directory-plan.ts';
import type { KnownPerson } from '../../../shared/domain/people/known-person.ts';
import { peopleIn } from '../../../web/admin/people/people-file.ts';
import { faultsIn } from '../../../web/admin/people/person-form.tsx';
import { isSoughtPerson } from '../../../web/admin/people/person-text.ts';

const organisation = { code: null, name: '样例大学' };
const entry = { subject: 'one', name: '样例', organisation, roles: ['expert' as const] };
const known: KnownPerson = {
  ...entry,
  invitation: null,
  email: null,
  askedInBy: 'admin-1',
  version: 1,
};
const read = (value: unknown) => peopleIn({ name: 'a.json', text: JSON.stringify(value) });

describe('the file of people', () => {
  it('is the one that the command line takes', () => {
    const url = new URL('../../../docs/tour/people.yaml', import.meta.url);

    expect(peopleIn({ name: 'people.yaml', text: readFileSync(url, 'utf8') })).toMatchObject({
      ok: true,
      entries: expect.arrayContaining([expect.objectContaining({ roles: ['expert'] })]),
    });
  });

  it.each([
    ['no list', { subject: 'one' }],
    ['an empty one', []],
    ['text that is none', 'x'],
    ['somebody without a name', [{ ...entry, name: ' ' }]],
    ['an organisation that is a text', [{ ...entry, organisation: '样例大学' }]],
    ['a code that is a number', [{ ...entry, organisation: { code: 5110, name: '样例' } }]],
    ['a role that nobody is chosen in', [{ ...entry, roles: ['admin'] }]],
    ['no roles at all', [{ ...entry, roles: undefined }]],
    ['an invitation whose end is a number', [{ ...entry, invitedUntil: 2026 }]],
    ['somebody twice', [entry, entry]],
    ['a subject that may pass for another', [{ ...entry, subject: 'on\u0435' }]],
  ])('is refused with %s', (_what, value) => {
    expect(read(value).ok).toBe(false);
  });

  it('takes out whom it leaves no role, and what is no YAML says why', () => {
    expect(read([{ ...entry, roles: [] }])).toMatchObject({ ok: true });
    expect(read([{ ...entry, subject: 'on\u0435', roles: [] }])).toMatchObject({ ok: true });
    expect(peopleIn({ name: 'a.yaml', text: '- [' })).toMatchObject({ ok: false });
  });
});

describe('an invitation', () => {
  const invited = { ...entry, invitedUntil: '2026-12-31' };
  const waits = { ...known, roles: [], invitation: { until: '2026-12-31', roles: entry.roles } };

  it('is read from a file with its end', () => {
    expect(read([invited])).toEqual({ ok: true, entries: [invited] });
  });

  it('that waits, or was accepted, is not made anew; with another end or other roles it is', () => {
    const isSame = (one: typeof invited, seen: KnownPerson) =>
      plannedPeople([one], [seen])[0]?.isSame;

    expect(isSame(invited, waits)).toBe(true);
    expect(isSame(invited, known)).toBe(true);
    expect(isSame({ ...invited, invitedUntil: '2026-12-30' }, waits)).toBe(false);
    expect(plannedPeople([{ ...invited, roles: ['decider'] }], [waits])[0]?.isSame).toBe(false);
    expect(plannedPeople([entry], [waits])[0]?.isSame).toBe(false);
  });
});

describe('what entries would change', () => {
  it('is nothing where the directory says the same, in whatever order', () => {
    const both = { ...known, roles: ['expert' as const, 'decider' as const] };
    const same = { ...entry, roles: ['decider' as const, 'expert' as const] };

    expect(plannedPeople([same], [both])).toMatchObject([{ isSame: true, seen: both }]);
  });

  it.each([
    ['nobody of the account', undefined],
    ['a sign-in alone', { ...known, version: 0 }],
    ['another name', { ...known, name: '另一' }],
    ['no name', { ...known, name: null }],
    ['another organisation', { ...known, organisation: { ...organisation, name: '另一' } }],
    ['another code', { ...known, organisation: { ...organisation, code: '1' } }],
    ['one role more', { ...known, roles: ['expert' as const, 'decider' as const] }],
  ])('is something where there is %s', (_what, seen) => {
    expect(plannedPeople([entry], seen ? [seen] : [])).toMatchObject([{ isSame: false, seen }]);
  });

  it('names who stands there twice', () => {
    expect(namedTwice([entry, { subject: 'two' }, entry])).toBe('one');
    expect(namedTwice([entry, { subject: 'two' }])).toBeUndefined();
  });
});

describe('somebody is found', () => {
  it.each([
    ['by a part of the name', '样', '', true],
    ['by account and organisation at once', 'ONE 大学', '', true],
    ['in the role', '', 'expert', true],
    ['not by another name', '另', '', false],
    ['not in another role', '', 'decider', false],
    ['not among those who were taken out', '', 'none', false],
  ])('%s', (_how, sought, role, isFound) => {
    expect(isSoughtPerson(known, sought, role)).toBe(isFound);
  });

  it('among those who were taken out, without a role', () => {
    expect(isSoughtPerson({ ...known, roles: [] }, '', 'none')).toBe(true);
  });
});

describe('what is wrong with a person that is typed', () => {
  const typed = { subject: 'two', name: '样例二', organisation: '样例大学', roles: ['expert'] };
  const fields = (of: Partial<typeof typed>, seen: KnownPerson | null = null) =>
    faultsIn({ ...typed, ...of }, { seen, people: [known] }).map(([field]) => field);

  it('is what lacks, and for a new one that nothing is chosen they can be convened for', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ subject: ' ', name: '', roles: [] })).toEqual(['subject', 'name', 'roles']);
    expect(fields({ subject: 'one' })).toEqual(['subject']);
  });

  it('is no lack of roles where one is changed: that takes them out', () => {
    expect(fields({ subject: 'one', roles: [] }, known)).toEqual([]);
  });
});
