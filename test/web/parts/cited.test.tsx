import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packById } from '../../../shared/rules/packs/registry.ts';
import type { GivenPack } from '../../../web/data/answers.ts';
import { FieldDefects } from '../../../web/association/filing/locked-field.tsx';
import { ClausePanel } from '../../../web/association/filing/clause-panel.tsx';
import { Outcome } from '../../../web/association/records/outcome.tsx';
import { Unready } from '../../../web/association/submission/unready.tsx';
import { Evidence } from '../../../web/dossier/evidence.tsx';
import { ClausePanel as CheckPanel } from '../../../web/public/check/clause-panel.tsx';
import { PackText } from '../../../web/public/pack-text.tsx';
import { Defects } from '../../../web/examiner/defects.tsx';
import { Frame } from '../../../web/parts/frame/frame.tsx';
import { citedText } from '../../../web/parts/text/cited.tsx';
import { chinese, seen } from '../rendered.tsx';

const published = packById('PP2023') as unknown as Pick<GivenPack, 'ref' | 'pack'>;
const { ref: REF, pack } = published;
const clause = pack.clauses.find(({ id }) => id === 'PP2023-A4');
if (!clause) throw new Error('no clause');
const { id, says, citation } = clause;

const finding = {
  clause: id,
  says,
  citation,
  kind: 'hard',
  outcome: 'unmet',
  missing: [],
  facts: [{ path: 'standard.implementedOn', label: says, value: '2023-01-01' }],
};
const assessment = { verdict: 'inadmissible', findings: [finding], deciding: [id], questions: [] };
const told = { reasons: '样例理由', reason: '样例理由', clauses: [id], at: '2026-11-25T10:00:00Z' };
const view = {
  id: 'app_0',
  callId: 'pp2023',
  state: 'not_accepted',
  decision: { ...told, outcome: 'not_accepted' },
  selection: null,
  publication: null,
  reconsideration: { ...told, disputed: [{ clause: id, argument: '样例' }], outcome: null },
  examination: {
    defects: [{ pointer: '/standard/implementedOn', clause: id, instruction: '样例' }],
  },
};
const field = { pointer: '/standard/implementedOn', label: says };

/** What is shown of a part that is given only what it shows. */
type Given = never;

/** Every part of a page that cites a clause, by who reads it. */
const PARTS: Readonly<Record<string, (compared: GivenPack['compared']) => string>> = {
  'the check, beside its questions': (compared) =>
    seen(<CheckPanel judgement={assessment as Given} compared={compared} steps={[]} callId="a" />),
  'an application, beside its questions': (compared) =>
    seen(
      <ClausePanel
        section={{ id: 'standard', fields: [] } as Given}
        judged={{ assessment, faults: [] } as Given}
        compared={compared}
      />,
    ),
  'what keeps an application from being filed': (compared) =>
    seen(
      <Unready
        filing={{ call: {}, view, draft: { content: { value: {} } }, compared } as Given}
        judged={{ assessment, faults: [] } as Given}
        sections={[]}
      />,
    ),
  'a decision that the association is told': (compared) =>
    seen(<Outcome view={{ ...view, reconsideration: null } as Given} rules={{ pack, compared }} />),
  'what an association disputes': (compared) =>
    seen(
      <Outcome
        view={{ ...view, decision: { ...view.decision, clauses: [] } } as Given}
        rules={{ pack, compared }}
      />,
    ),
  'what a return points out at a field': (compared) =>
    seen(
      <FieldDefects
        view={{ ...view, state: 'returned_for_correction' } as Given}
        field={field as Given}
        rules={{ pack, compared }}
      />,
    ),
  'what an examiner is about to send': (compared) =>
    seen(
      <Defects
        tray={view.examination.defects}
        names={{
          fields: new Map(),
          clauses: new Map([[id, says.zh]]),
          sources: new Map([[id, citedText({ citation, compared }, chinese)]]),
        }}
      />,
    ),
  'the evidence in a dossier': (compared) =>
    seen(<Evidence finding={finding as Given} compared={compared} />),
  'the conditions of a call': (compared) =>
    seen(
      <PackText ref={REF} pack={{ ...pack, clauses: [clause] }} laws={[]} compared={compared} />,
    ),
};

describe.each(Object.entries(PARTS))('where a clause is cited: %s', (_where, shown) => {
  it('its notice stands there, and that only a copy was read', () => {
    expect(shown([])).toContain(`${citation.document} ${citation.article}`);
    expect(shown([])).toContain('据通知的转载文本，未与原件核对');
  });

  it('and once somebody has compared it, that instead', () => {
    const comparison = {
      document: citation.source ?? '',
      by: 'admin-1',
      at: '2026-11-25T10:00:00.000+08:00',
      result: 'agrees' as const,
      note: '样例',
    };

    const text = shown([comparison]);
    expect(text).toContain('据转载文本，已于2026年11月25日与原件核对一致');
    expect(text).not.toContain('据通知的转载文本，未与原件核对');
  });
});

describe('a file of the pages', () => {
  const web = join(import.meta.dirname, '../../../web');
  const files = globSync('**/*.tsx', { cwd: web }).map((file) => ({
    file,
    text: readFileSync(join(web, file), 'utf8'),
  }));
  // figures count by clause and cite none; what differs between two packs is shown of both
  const OTHERWISE = [
    'parts/text/cited.tsx',

    'public/call/figures.tsx',
    'admin/packs/changes-page.tsx',
    'gallery/lists.tsx',
  ];
  const cites = (text: string) => /clauseText\(|<ClauseList|clauses\.find\(/.test(text);
  const isSourced = (text: string) => /text\/cited\.tsx'|evidence\.tsx'/.test(text);

  it('that names clauses says where they stand and how that was read', () => {
    const named = files.filter(({ file, text }) => cites(text) && !OTHERWISE.includes(file));

    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(({ text }) => !isSourced(text)).map(({ file }) => file)).toEqual([]);
  });
});

it.each([
  ['zh-CN', '团体标准应用示范项目的管理办法没有查到'],
  ['en', 'The administrative measures of the programme were not found'],
] as const)('every page says what was not found, in %s', (language, says) => {
  const page = (
    <Frame address="/" rooms={[]} account={null}>
      <p>…</p>
    </Frame>
  );

  expect(seen(page, language)).toContain(says);
});
