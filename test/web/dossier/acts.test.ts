import { describe, expect, it } from 'vitest';
import type { ReviewView } from '../../../web/dossier/review-view.ts';
import { actsOf as examinersActs } from '../../../web/examiner/acts.ts';
import { requestingCorrection } from '../../../web/examiner/requesting-correction.tsx';
import type { Defect } from '../../../web/examiner/tray.ts';
import { actsOf as recommendersActs } from '../../../web/recommender/acts.ts';
import { PARAMS, noting } from '../noting.ts';

const keys = (acts: readonly { readonly shortcut: string }[]) =>
  acts.map(({ shortcut }) => shortcut);
const heldBy = (examiner: string, overrides: readonly unknown[] = []) =>
  ({ examiner, overrides }) as ReviewView['examination'];
const finding = (clause: string, kind: string, outcome: string) => ({
  clause,
  kind,
  outcome,
  missing: [],
  says: { zh: clause, en: clause },
});
const assessed = (...findings: readonly unknown[]) => ({ findings }) as ReviewView['assessment'];

describe('an examiner', () => {
  const allowed = ['claim', 'release', 'accept', 'refuse'];
  const assessment = assessed();

  it('claims what nobody holds, and does nothing else with it', () => {
    expect(keys(examinersActs({ allowed, assessment, examination: null }, 'one'))).toEqual(['c']);
  });

  it('accepts, refuses and releases what is theirs, and nothing that another holds', () => {
    const examination = heldBy('one');

    expect(keys(examinersActs({ allowed, assessment, examination }, 'one'))).toEqual([
      'a',
      'x',
      'r',
    ]);
    expect(examinersActs({ allowed, assessment, examination }, 'two')).toEqual([]);
    expect(examinersActs({ allowed: [], assessment, examination }, 'one')).toEqual([]);
  });

  it('is offered to accept as the main thing to do only while no defect is noted', () => {
    const view = { allowed, assessment, examination: heldBy('one') };
    const kindOf = (hasDefects: boolean) => examinersActs(view, 'one', hasDefects)[0]?.kind;

    expect([false, true].map(kindOf)).toEqual(['primary', 'secondary']);
  });

  it('refuses by the hard clauses that are not met, as a person found them last', () => {
    const findings = [
      finding('hard-met', 'hard', 'met'),
      finding('hard-unmet', 'hard', 'unmet'),
      finding('priority-unmet', 'priority', 'unmet'),
      finding('found-met', 'hard', 'unmet'),
      finding('found-unmet', 'hard', 'met'),
      finding('beside', 'hard', 'not_applicable'),
    ];
    const overrides = [
      { clause: 'found-met', outcome: 'met', reason: '证书已核对' },
      { clause: 'found-unmet', outcome: 'unmet', reason: '封面日期不符' },
    ];
    const examination = heldBy('one', overrides);
    const view = { allowed: ['refuse'], assessment: assessed(...findings), examination };

    const choice = examinersActs(view, 'one')[0]?.reason?.choice;

    expect(choice?.preset).toEqual(['hard-unmet', 'found-unmet']);
    expect(choice?.of.map(({ value }) => value)).toEqual([
      'hard-unmet',
      'priority-unmet',
      'found-unmet',
      'hard-met',
      'found-met',
    ]);
    expect(choice?.of[2]?.hint?.zh).toBe('不符合：封面日期不符');
  });
});

describe('to return for correction', () => {
  const names = { fields: new Map(), clauses: new Map(), sources: new Map() };
  const returning = (...tray: readonly Defect[]) => {
    let begun = 0;
    const act = requestingCorrection({ tray, names, returns: 0, begin: () => begun++ });
    act.begin?.();
    return { kind: act.kind, begun };
  };

  it('begins by pointing out a defect where none is noted, and is then the main thing to do', () => {
    expect(returning()).toEqual({ kind: undefined, begun: 1 });
    expect(returning({ pointer: '/effect', clause: 'A4', instruction: '样例' })).toEqual({
      kind: 'primary',
      begun: 0,
    });
  });
});

describe('the preview of an examiner’s letter', () => {
  const names = { fields: new Map(), clauses: new Map(), sources: new Map() };
  const defects = [{ pointer: '/effect', clause: 'A4', instruction: '样例' }];
  const acts = [
    ...examinersActs(
      {
        allowed: ['accept', 'refuse', 'release'],
        assessment: assessed(),
        examination: heldBy('one'),
      },
      'one',
    ),
    requestingCorrection({ tray: defects, names, returns: 1, begin: () => {} }),
  ];

  it('is there for what has a letter, and asks with what the act itself states', async () => {
    const told = acts.filter(({ previews }) => previews !== undefined);
    const sent = await Promise.all(
      told.map(async ({ previews, give }) => {
        const [previewed, given] = [noting(), noting()];
        await previews?.[0]?.ask(previewed.api, PARAMS, '样例', ['A4']);
        await give(given.api, PARAMS, '样例', ['A4']);
        return [previewed.sent().body, given.sent().body] as const;
      }),
    );

    expect(told.map(({ shortcut }) => shortcut)).toEqual(['x', 't']);
    expect(sent.map(([{ act }]) => act)).toEqual(['refuseApplication', 'requestCorrection']);
    for (const [{ act: _act, ...body }, given] of sent) expect(body).toEqual(given);
  });
});

describe('a recommender', () => {
  const allowed = ['recommend', 'return', 'decline'];

  it('recommends with the last item ticked, and not with one left', () => {
    expect(keys(recommendersActs(allowed, ['x', 'y'], ['x', 'y']))).toEqual(['a', 'b', 'd']);
    expect(keys(recommendersActs(allowed, ['x', 'y'], ['x']))).toEqual(['b', 'd']);
    expect(recommendersActs([], ['x'], ['x'])).toEqual([]);
  });
});
