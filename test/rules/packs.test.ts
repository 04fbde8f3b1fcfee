import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { packByHash, packById, publishedPacks } from '../../shared/rules/packs/registry.ts';
import { publish } from '../../shared/rules/judging/publish.ts';
import { pack } from './facts.ts';

interface Rule {
  readonly id: string;
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: string;
  readonly read: string;
  readonly sourceNote: string;
  readonly clauseNote?: string;
  readonly issuer: string;
  readonly document: string | null;
  readonly placeholder?: true;
  readonly sourceKey?: string;
}

const rules = JSON.parse(
  readFileSync(new URL('../fixtures/rules_by_year.json', import.meta.url), 'utf8'),
) as Record<string, Rule[]>;

const REPUBLISH = 'a published pack was changed or removed: restore it and add the next version';

/**
 * A pack that was published never changes, since decisions were made by it. To correct one, write it
 * to `shared/rules/packs/frozen/`, make its source the next version, and add a line here.
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
  'PP2018 version 1': '79a61c4af3a9a3e07f747df62f6763ac62c3d37c1203ae8f82929fccc0c8899d',
  'PP2019 version 2': '33c28574ce131875e5b89308143bb375504f3e849ddb066a3338cbbc03df5e51',
  'PP2020 version 2': '7b669d56b260eaf2a4e5fe5e3ca5a441085acab055fc02479e7ab3bd93a5a988',
  'PP2021 version 2': 'bbd3acb1a8d4acd58e1cd1d4d2d3bfd70412b3525631357ca63f9290dd67b3c2',
  'PP2022 version 2': '235e41274ab82a8d58a3cb09b094840b1db3330237f1fb45951e4f8902096aa3',
  'PP2023 version 2': '10dc6887b7f6843109bc6b86f928fb47cae05da7c7169ce9873f2bcfad1ca0c1',
  'PP2024 version 2': '1f545b9d276f6c379f7937454cdc9e5e91c44a4fbf002baf4a6a2a7d4d7d58e8',
  'ADOPTION-2023 version 2': '350edcbacea137b29626f7a4368c5eb8ed97bbf45171ee35955c6fd1e8258d53',
  'SECTOR-2024 version 1': '717262f484b6351e6af0789c7115010e0bfa5c95dda257ac8b556bd4acecd7c0',
  'SAMPLE-2026 version 2': '4c5f82b50cfbad20a0d59222b5cb7e1e8573cc7d82fd714c4b99dcb9e08e3599',
  'PP2018 version 2': '509b3cc99291a85da6552e5678decc9b706a119cea317ff4a5216eaeff7f60ec',
  'PP2019 version 3': 'c9f1e77cb7045863fa5206ac35bf08121dd5f79b350553b899193715b8f61e9c',
  'PP2020 version 3': 'e2e542abb7c901906be048cdb0675ce0cbdd653aae17be01a8be9089a1f5d3a0',
  'PP2021 version 3': '247cd95772e19c64a1a379d4dc48bda6d2ef3cdd80e821e5e2df6e69073928e8',
  'PP2022 version 3': 'ed8c215ebd440f678fed518bb1d134b5c180d889a8810d95099cf24b6cb588ce',
  'PP2023 version 3': 'd6625b84c030f1fec0a80c9a473c9b4b972e159da2c9feecf069ef239044f065',
  'PP2024 version 3': 'c1f4dd177aa536e743906523f8cc1e99df2ad498d3a302fc4405dc9b586d243f',
  'SECTOR-2024 version 2': 'a56be80dcdfa2c3e60376c9ccfb2157e8624eba2d0b08f66d0445a3b3a334f95',
  'SAMPLE-2026 version 3': 'ed338c3dbe91dc5e2bdd16d7b8e1d7fee4b650a22b87b4365ee1d4c870bc883a',
  'ADOPTION-2023 version 3': '1ff92bd9067205704f2bdfe5e9efaa3182c225ab971e3aa3e353ae6e4abb0f47',
  'PP2019 version 4': '9c18694556b1d9d2eae8c3e37c59adc56573bb14004d4e7f73c894ffc8fd60eb',
  'PP2021 version 4': '982ad735764b2192a11379f6dc5790e099a96bed573c65212e02b7621cb91088',
  'PP2023 version 4': 'd0cd6f79a998378d25559c5557cdb4bc22217a98d3e48e81816566dec99c1fd1',
  'SECTOR-2024 version 3': '8f5a04a023b92ffef918d0907203a234060cf4b52a0e2583124e06b4668a9ee8',
  'ADOPTION-2023 version 4': '00cfbba68e586f3ddbf80a10193869077afa9a99765b8a3f9040876cd638693c',
  'PP2019 version 5': '7660ea3e9c3f33621c92ab9ab08259b630ca4082d022e56a9a7e8c6048e09c3f',
  'PP2020 version 4': 'dc36dac17af581de353728c8a3a66eae6ba8a1f539c5d0fa7d9415fb2afa990b',
  'PP2021 version 5': '41d270ea91e7e22ce6a981b1b103e5c30c2231811e5f71585788766464ceedc1',
  'PP2023 version 5': 'c1e2b2ba0b3ff4ee02a1be2068c93d79d94d59eacb5d9bdecd948e2877723196',
  'PP2024 version 4': '2080ff51232a1402f708d88cc271e4131a6e0eedbbb22bb96111891dd61db80c',
  'SAMPLE-2026 version 4': '5895ab5b3136873aadb125eda6e634706672c5f5b67ed939c7b18bd20fa2c836',
  'ADOPTION-2023 version 5': 'e92f29101b29bb57d7387fe71dec1c0414704113fe6892eef51971d715308aa6',
  'PP2024 version 5': '32a1b06f05f1a0985b6b4a7c5dae8d2815165654ebafac15fb7afdd484baafa7',
  'SAMPLE-2026 version 5': 'ef4219297542e4f8d21143e4f7e9d3b769d21896c1c21f8ddffdcf43c46a43fd',
  'SECTOR-2024 version 4': '15c4b21b0b9558fa067f1d4da5a27ce1c15f81622a9b3df1a73576b99f131aff',
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

/** What two copies of the notices word differently is left out of the wording. */
const ELIDED = (zh: string) => zh.replace('国家(标准)和', '国家…和');

/** Punctuation as Chinese is printed: the record has that of its keyboard. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
const printed = (zh: string) =>
  zh.replace('(whole call)', '（整份通知）').replaceAll(/[,:;()]/g, (mark) => WIDE[mark] ?? mark);

/**
 * Where we say otherwise than the record. What it calls not found of 2024 is shown in the wording of
 * 2023, so that it is inferred. And where we claim less: two sentences of the ministry were read in the letter by which
 * Guangdong forwarded its notice, and the stages in reports of what was selected: the copies of 2019
 * and 2023 break off before them.
 */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  'PP2018-C3': 'forwarding',
  'PP2018-C4': 'forwarding',
  'PP2018-D1': 'digest',
  'PP2019-C6': 'digest',
  'PP2023-C6': 'digest',
  ...Object.fromEntries(
    ['C2', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'].map((id) => [`PP2024-${id}`, 'inferred']),
  ),
};

/** A number that only a forwarding has is not the ministry’s, and is said to be of whom it is. */
function numbered(article: string, note: string | undefined): string {
  if (note === undefined) return article;
  expect(note).toBe('numbering of the Hebei forwarding, not of the national notice');
  return `${article}（编号据河北转发通知）`;
}

describe.each(['2018', '2019', '2020', '2021', '2022', '2023', '2024'])(
  'the pack of %s',
  (year) => {
    const expected = (rules[year] ?? []).filter((rule) => rule.kind !== 'info');
    const { clauses, documents = [] } = pack(`PP${year}`).pack;
    const wordless = /^\(|（未读到原文）/;

    it('has every rule that concerns an application, as it was recorded and by whom', () => {
      const recorded = clauses.map(({ id, kind, citation: { article, issuer, read, note } }) => ({
        id,
        kind,
        article,
        issuer,
        read,
        note,
      }));

      expect(recorded).toEqual(
        expected.map(({ id, kind, clause, issuer, read, sourceNote, clauseNote }) => ({
          id,
          kind,
          article: numbered(printed(clause), clauseNote),
          issuer,
          read: READ_OTHERWISE[id] ?? read,
          note: [sourceNote, clauseNote].filter((each) => each !== undefined).join('; '),
        })),
      );
    });

    it('cites the document that was recorded, and says where its number was not found', () => {
      for (const [at, { citation }] of clauses.entries()) {
        expect(citation.document).toContain(expected[at]?.document ?? '未查到');
      }
    });

    it('words each as it was read, and shows no wording where none was', () => {
      for (const [at, { says }] of clauses.entries()) {
        const { zh = '', en, placeholder } = expected[at] ?? {};
        const hasNone = placeholder === true || wordless.test(zh);

        expect(says.zh.startsWith('（未读到原文）')).toBe(hasNone);
        expect(hasNone ? null : says).toEqual(hasNone ? null : { zh: printed(ELIDED(zh)), en });
      }
    });

    it('rests on documents that it names, each read at the address that is cited', () => {
      for (const { citation } of clauses) {
        const document = documents.find(({ key }) => key === citation.source);
        const addresses = document?.copies.map(({ address }) => address);

        expect([document?.issuer, document?.document]).toEqual([
          citation.issuer,
          citation.document,
        ]);
        expect([undefined, ...(addresses ?? [])]).toContain(citation.url);
      }
    });

    it('cites each local rule by the copy that was recorded, under its key', () => {
      const recorded = expected.flatMap(({ id, sourceKey }) =>
        sourceKey === undefined ? [] : [[id, sourceKey]],
      );
      const cited = recorded.map(([id]) => {
        const { source, url } = clauses.find((clause) => clause.id === id)?.citation ?? {};
        const { copies = [] } = documents.find(({ key }) => key === source) ?? {};
        return [id, copies.find(({ address }) => address === url)?.key];
      });

      expect(cited).toEqual(recorded);
      // the two years of which every rule is the ministry's
      expect(recorded.length > 0).toBe(!['2019', '2020', '2022'].includes(year));
    });

    it('names the address of a copy for all that was read, and for nothing else', () => {
      for (const { citation } of clauses) {
        const wasRead = ['source', 'forwarding', 'digest'].includes(citation.read);
        expect(citation.url !== undefined).toBe(wasRead);
      }
    });
  },
);

/** A day as a notice has it, with or without its year. */
const sayDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

describe('the packs in use', () => {
  const inUse = [...new Set(publishedPacks().map(({ ref }) => ref.id))].map((id) => pack(id).pack);

  it('say of whatever stands beside a wording how it came about', () => {
    const beside = inUse.flatMap(({ clauses }) => clauses).filter(({ referWhen }) => referWhen);

    expect(beside.length).toBeGreaterThan(30);
    for (const { referWhen } of beside) {
      expect(['inferred', 'ours']).toContain(referWhen?.read);
    }
  });

  it('refuse for no seal, number or date that only this system asks for', () => {
    const demands = inUse
      .flatMap(({ clauses }) => clauses)
      .filter(({ kind, citation }) => kind === 'hard' && citation.read === 'source')
      .map(({ requires = '' }) => requires);

    for (const added of [
      'commitmentSealed',
      'statedNumber',
      'M6.sealed',
      'publishedOn',
      'filing.count',
    ]) {
      expect(demands.filter((requires) => requires.includes(added))).toEqual([]);
    }
  });

  it('hold a date only to a day that the clause itself names', () => {
    const demands = inUse.flatMap(({ parameters, clauses }) =>
      clauses.flatMap(({ id, says, requires = '' }) =>
        [...requires.matchAll(/parameters\.(\w+)/g)].flatMap(([, name = '']) => {
          const day = CalendarDate.safeParse(parameters[name]).data;
          return day === undefined ? [] : [{ id, says: says.zh, day }];
        }),
      ),
    );
    const unsaid = demands.filter(({ says, day }) => !says.includes(sayDay(day)));

    expect(demands.length).toBeGreaterThan(6);
    // that of the sample round is ours, which its remedy says
    expect(unsaid.map(({ id }) => id)).toEqual(['SAMPLE2026-A4']);
  });

  it('call nothing inferred from other years that no notice of another year says', () => {
    const calls = inUse.filter(({ id }) => id.startsWith('PP') || id.startsWith('SAMPLE'));
    const others = inUse.filter((each) => !calls.includes(each)).flatMap(({ clauses }) => clauses);

    expect(others.length).toBeGreaterThan(15);
    expect(others.filter(({ citation }) => citation.read === 'inferred')).toEqual([]);
  });

  it('cite documents of the table only, and no clause of them without its issuer', () => {
    for (const { clauses, documents = [] } of inUse) {
      const keys = new Set(documents.map(({ key }) => key));
      expect(clauses.filter(({ citation }) => !keys.has(citation.source ?? ''))).toEqual([]);
      expect(clauses.filter(({ citation }) => !citation.issuer)).toEqual([]);
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
      // its own cut-off is no words of the notice
      const elided = original?.says.zh.replace(/为2024年6月30日/, '为…');
      expect(clause.says.zh).toBe(elided);
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
    expect([...new Set(unchecked.map(({ id }) => id))]).toEqual([
      'PP2022-A4',
      'PP2024-D1',
      'PP2024-D2',
      'PP2018-A2',
      'PP2018-C1',
      'PP2018-C3',
      'SECTOR2024-C1',
      'SECTOR2024-C2',
      'PP2021-D2',
    ]);
  });
});
