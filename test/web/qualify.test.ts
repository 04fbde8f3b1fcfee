import { describe, expect, it } from 'vitest';
import { FACT_FIELDS } from '../../infra/bundling/fact-fields.ts';
import { ProblemError, dataOf, pilotsClient } from '../../shared/client/client.ts';
import { textOf } from '../../web/node.ts';
import { valueName } from '../../web/qualify/form.ts';
import { statedFacts } from '../../web/qualify/stated-facts.ts';
import { notJudged, verdictView } from '../../web/qualify/verdict.ts';
import { Reader } from '../../web/reader.ts';
import { openDoors } from '../support/doors.ts';
import { serve } from '../support/servers/serve.ts';

const url = serve(openDoors());
const chinese = new Reader('zh-CN');
const english = new Reader('en');

type Filled = readonly (readonly [string, string])[];

const judged = async (filled: Filled) =>
  dataOf(
    await pilotsClient({ baseUrl: url() }).POST('/v1/calls/{callId}/assessments', {
      params: { path: { callId: 'sample-2026' } },
      body: statedFacts(filled, FACT_FIELDS),
    }),
  );

describe('what a form states', () => {
  it('is each fact in its own type, and leaves out what is empty', () => {
    const facts = statedFacts(
      [
        ['standard.implementedOn', '2025-12-31'],
        ['standard.number', ' T/CTES 1046—2021 '],
        ['standard.status', ''],
        ['standard.converted', 'false'],
        ['filing.count', '2'],
        ['novelty.categories', 'innovative'],
        ['novelty.categories', 'advanced'],
        ['materials.M1.provided', 'true'],
        ['applicant.uscc', '  '],
      ],
      FACT_FIELDS,
    );

    expect(facts).toEqual({
      standard: { implementedOn: '2025-12-31', number: 'T/CTES 1046—2021', converted: false },
      filing: { count: 2 },
      novelty: { categories: ['innovative', 'advanced'] },
      materials: { M1: { provided: true } },
    });
  });

  it('is nothing that the vocabulary does not know', () => {
    expect(statedFacts([['__proto__.polluted', 'true']], FACT_FIELDS)).toEqual({});
  });

  it('is nothing where nothing is filled in, which is judged as well', async () => {
    expect((await judged([])).verdict).toBe('incomplete');
  });
});

describe('the verdict in words', () => {
  it('says which clause a day too late does not meet, and the smallest change', async () => {
    const view = verdictView(await judged([['standard.implementedOn', '2026-01-01']]), chinese);

    expect(textOf(view)).toMatch(
      /^不符合申报条件.*不符合 \(1\).*最小的改变： 实施日期：2026-01-01 → 2025-12-31/,
    );
  });

  it('does not say so of the last day that qualifies', async () => {
    const view = verdictView(await judged([['standard.implementedOn', '2025-12-31']]), english);

    expect(textOf(view)).toMatch(/^Not enough is known yet/);
    expect(textOf(view)).not.toContain('Not met (');
    expect(textOf(view)).toContain('Not known yet: status of the standard');
  });

  it('names values as people do', () => {
    expect(valueName('standard.status', 'in_force', chinese)).toBe('现行有效');
    expect(valueName('standard.converted', true, english)).toBe('yes');
    expect(valueName('novelty.categories', ['innovative', 'advanced'], chinese)).toBe(
      '创新性、先进性',
    );
    expect(valueName('novelty.comparison', [{ indicator: '断裂强力' }], chinese)).toBe('填写该表');
    expect(valueName('filing.rank', 1, chinese)).toBe('1');
  });

  it('says what the API found wrong with what was filled in', async () => {
    const refused = judged([['standard.implementedOn', 'soon']]);
    const problem = await refused.then(
      () => null,
      (error: unknown) => (error instanceof ProblemError ? error.problem : null),
    );

    expect(textOf(notJudged(problem, chinese))).toContain('/standard/implementedOn');
    expect(textOf(notJudged(null, chinese))).toContain('稍后重试');
  });
});
