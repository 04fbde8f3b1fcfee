import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { packByHash, packById, publishedPacks } from '../../shared/rules/registry.ts';
import { publish } from '../../shared/rules/publish.ts';
import { pack } from './facts.ts';

interface Rule {
  readonly id: string;
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: string;
  readonly read: string;
  readonly sourceNote: string;
}

const rules = JSON.parse(
  readFileSync(new URL('../fixtures/rules_by_year.json', import.meta.url), 'utf8'),
) as Record<string, Rule[]>;

const REPUBLISH = 'a published pack was changed or removed: restore it and add the next version';

/**
 * A pack that was published never changes, since decisions were made by it. To correct one, leave
 * it as it is, add a pack with the same id and the next version beside it, and add a line here.
 */
const PINNED: Readonly<Record<string, string>> = {
  'PP2019 version 1': '2cbcf0af1b230c04fd1ba03cd2edd223dce93956e12b99417f3875a5537e583e',
  'PP2020 version 1': 'd78d18762f8a8caebb6c57098df664c30a81c51992bab9b2d0e1d85cdd95e89a',
  'PP2021 version 1': 'ae4a6938b9d0419cacdcded13cfe50b6a49243a89c954aa7d0b6c06bbf5eda3d',
  'PP2022 version 1': '56e077054663c85383c8fa25ab4a871544b93923418d8ab0292c7a844fcf1646',
  'PP2023 version 1': 'a5cd62931684249723ae9446efeed0cf3dceefb3a38eeb70d4afc042c4ad4f24',
  'PP2024 version 1': '35bdae1dcc73c9b7dfc9ed36c58ca80cbe73f116c2a5f6c3a789d41b29b079d5',
  'ADOPTION-2023 version 1': '1b562a05d592f933fb7db105e3c34c149dd3739218e690377c1fcdb7d0108be1',
  'SAMPLE-2026 version 1': '15ff6d04c8c572cfbfe59e03a4ffd02f156133fa5bdd5c55adb4bc345a9b8f3f',
};

describe('published packs', () => {
  it.each(Object.entries(PINNED))('still include %s, unchanged', (name, hash) => {
    const found = packByHash(hash);

    expect(found ? `${found.ref.id} version ${found.ref.version}` : REPUBLISH).toBe(name);
    expect(found && hashOf(found.pack) === hash ? name : REPUBLISH).toBe(name);
  });

  it('are all pinned above, so that none can change unseen', () => {
    expect(
      publishedPacks()
        .map(({ ref }) => ref.hash)
        .toSorted(),
    ).toEqual(Object.values(PINNED).toSorted());
  });

  it('prove themselves by their types and examples', () => {
    for (const { pack } of publishedPacks()) expect(publish(pack).pack).toBe(pack);
  });

  it('have ids and versions that no other has', () => {
    const names = publishedPacks().map(({ ref }) => `${ref.id} ${ref.version}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found by id and by hash, and nothing else is', () => {
    for (const published of publishedPacks()) {
      expect(packById(published.ref.id)?.ref.id).toBe(published.ref.id);
      expect(packByHash(published.ref.hash)).toBe(published);
    }
    expect(packById('PP1999')).toBeUndefined();
    expect(packByHash('0'.repeat(64))).toBeUndefined();
  });
});

describe.each(['2019', '2020', '2021', '2022', '2023', '2024'])('the pack of %s', (year) => {
  const expected = (rules[year] ?? []).filter((rule) => rule.kind !== 'info');
  const { clauses } = pack(`PP${year}`).pack;

  it('has every rule that concerns an application, as it was recorded', () => {
    const recorded = clauses.map(({ id, kind, citation, says }) => ({
      id,
      clause: citation.article,
      ...says,
      kind,
      read: citation.read,
      sourceNote: citation.note,
    }));

    expect(recorded).toEqual(
      expected.map(({ id, clause, zh, en, kind, read, sourceNote }) => {
        return { id, clause, zh, en, kind, read, sourceNote };
      }),
    );
  });

  it('names an address wherever the note names a source', () => {
    for (const { citation } of clauses) {
      expect(citation.url !== undefined).toBe(/\bS\d\d/.test(citation.note));
    }
  });
});

describe('the sample round', () => {
  const sample = pack('SAMPLE-2026').pack;
  const originals = [...pack('PP2024').pack.clauses, ...pack('PP2022').pack.clauses];

  it('says of each clause whose wording it is, and has that wording', () => {
    for (const clause of sample.clauses) {
      const from = /wording of (PP\d{4}-\w+)/.exec(clause.citation.note)?.[1];
      const original = originals.find((each) => each.id === from);

      expect(original?.kind).toBe(clause.kind);
      expect(original?.citation.read).toBe(clause.citation.read);
      expect(clause.says.zh.replace('2026年', '2024年')).toBe(original?.says.zh);
      expect(clause.says.en).toBe(original?.says.en);
    }
  });

  it('has scope and rules of 2024 and the materials of 2022, and no local deadline', () => {
    expect(sample.clauses.map(({ id }) => id.replace('SAMPLE2026-', '')).join(' ')).toBe(
      'A1 A2 A3 A4 A7 B1 B2 B3 C1 C2 C3 C4 C5 C6 M1 M2 M3 M4 M5 M6 M7',
    );
  });
});

describe('clauses', () => {
  const all = publishedPacks().flatMap(({ pack }) => pack.clauses);

  it('each say what to do', () => {
    expect(all.filter((clause) => !clause.remedy).map(({ id }) => id)).toEqual([]);
  });

  it('have a condition when they are hard, but for those that only a person can check', () => {
    const unchecked = all.filter((clause) => clause.kind === 'hard' && !clause.requires);
    expect(unchecked.map(({ id }) => id)).toEqual(['PP2022-A4', 'PP2024-D1', 'PP2024-D2']);
  });
});
