import type { DraftContent } from '../../shared/domain/content.ts';
import { recordOf } from '../../shared/domain/assessment.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { factsOf } from '../../shared/domain/facts-of.ts';
import { assess } from '../../shared/rules/assess.ts';
import { type FiledCase, reEvaluate } from '../../shared/rules/re-evaluate.ts';
import { aContent, COMPOSITES } from '../filing.ts';
import { corrected } from '../rules/corrected.ts';
import { pack } from '../rules/facts.ts';

const APPLICATIONS = 10_000;
const ROUNDS = 3;
const MOST_SECONDS = 60;

const then = pack('SAMPLE-2026');
const tried = corrected(then, { parameters: { minMonths: 7 } });

const indicator = { indicator: '样例', own: '1', reference: '2', referenceStandard: 'GB/T 1-2020' };
const NOVELTIES: readonly NonNullable<DraftContent['novelty']>[] = [
  { ...aContent().novelty },
  { categories: ['innovative'] },
  { categories: ['advanced'], comparison: [{ ...indicator, verdict: 'stricter' }] },
  {
    categories: ['innovative', 'advanced'],
    comparison: Array.from({ length: 20 }, () => ({ ...indicator, verdict: 'worse' as const })),
  },
];

/** A content like no other: number, dates, novelty, materials and route vary. */
function contentOf(at: number): DraftContent {
  const content = aContent(`T/CNTAC ${at}-2018`);
  const materials = content.materials?.filter((_, kind) => kind !== at % 40);
  return {
    ...content,
    standard: {
      ...content.standard,
      publishedOn: '2018-06-01',
      implementedOn: addDays('2025-06-01', at % 400),
      convertedTo: at % 9 === 0 ? [{ kind: 'national', number: 'GB/T 1-2020' }] : [],
    },
    novelty: NOVELTIES[at % NOVELTIES.length],
    recommendation: {
      route: at % 50 === 0 ? 'direct' : 'recommended',
      recommenderId: 'rec_110000',
    },
    ...(materials && { materials }),
  };
}

const filings = Array.from({ length: APPLICATIONS }, (_, at) => {
  const filing = {
    associationCode: COMPOSITES.organisation.code,
    recommender: { division: '110000' },
    rank: (at % 3) + 1,
    count: 3,
    receivedOn: '2026-11-20',
  };
  const content = contentOf(at);
  const before = recordOf(assess(factsOf(content, filing), then, { nearestChanges: false }));
  return { applicationId: `app_${String(at).padStart(16, '0')}`, content, filing, before };
});

/** The facts are derived again from what was filed, as for a reviewer. */
function* cases(): Generator<FiledCase> {
  for (const { applicationId, content, filing, before } of filings) {
    yield { applicationId, facts: factsOf(content, filing), before };
  }
}

const rounds = Array.from({ length: ROUNDS }, () => {
  const start = performance.now();
  const { counts } = reEvaluate(cases(), tried);
  return { seconds: (performance.now() - start) / 1000, counts };
});
const [first] = rounds;
const slowest = Math.max(...rounds.map(({ seconds }) => seconds));
const verdicts = new Set(filings.map(({ before }) => before.verdict));
process.stdout.write(
  `${APPLICATIONS.toLocaleString('en')} applications (${[...verdicts].join(', ')}): ` +
    `${slowest.toFixed(2)} s, the slowest of ${ROUNDS} rounds; ${JSON.stringify(first?.counts)}\n`,
);
if (!first?.counts.flipped) throw new Error('nothing flipped, so little was tried');
if (slowest > MOST_SECONDS) {
  process.stderr.write(`more than ${MOST_SECONDS} s\n`);
  process.exitCode = 1;
}
