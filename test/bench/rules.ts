import { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { VOCABULARY } from '../../shared/rules/language/vocabulary.ts';
import { goodFacts, pack, withFact } from '../rules/facts.ts';
import { engineOf2023, metBy } from './engine-rules.ts';

const LEAST_RATIO = 15;
const ROUNDS = 7;
const ROUND_MS = 300;

const row = { indicator: 'a', own: '1', reference: '2', referenceStandard: 'GB/T 1-2020' };
type Spoiled = readonly (readonly [path: string, value: unknown])[];

function stating(facts: PartialFacts, changes: Spoiled): PartialFacts {
  return changes.reduce<PartialFacts>((each, [path, value]) => withFact(each, path, value), facts);
}

function comparing(...verdicts: string[]) {
  const comparison = verdicts.map((verdict) => ({ ...row, verdict }));
  const categories = ['innovative', 'advanced'];
  return { categories, gapSearch: true, comparison, internationalProject: false };
}

const complete = stating(goodFacts(), [
  ['novelty', comparing('stricter', 'better')],
  ['filing.count', 3],
  ['standard.converted', true],
  ['materials.M7.provided', true],
]);

const spoiled: Spoiled = [
  ['applicant.legalPerson', false],
  ['applicant.uscc', '51100000500009247D'],
  ['standard.status', 'withdrawn'],
  ['standard.publishedOn', '2023-07-01'],
  ['standard.implementedOn', '2022-12-31'],
  ['standard.implementedOn', '2023-01-01'],
  ['novelty.gapSearch', false],
  ['novelty', comparing('stricter', 'worse')],
  ['filing.recommenderNamed', false],
  ['filing.route', 'direct'],
  ['filing.truthful', false],
  ['filing.rank', 4],
  ['materials.M1.sealed', false],
  ['materials.M2.provided', false],
  ['materials.M4.statedNumber', 'T/CNTAC 15-2019'],
  ['materials.M5.statedNumber', 't/cntac 15-2018'],
  ['materials.M6.provided', false],
  ['materials.M7.provided', false],
];

/** Complete cases: one in order, and one for each fact of the list stated otherwise. */
const cases = [complete, ...spoiled.map((change) => stating(complete, [change]))].map((facts) =>
  PartialFacts.parse(facts),
);

const flat = cases.map((facts) =>
  Object.fromEntries(
    [...VOCABULARY.values()].flatMap(({ path, read }) => {
      const value = read(facts);
      return value === undefined ? [] : [[path, value]];
    }),
  ),
);

const published = pack('PP2023');
const engine = engineOf2023();

async function disagreements(): Promise<string[]> {
  const found = await Promise.all(
    cases.map(async (facts, at) => {
      const theirs = (await metBy(engine, flat[at] ?? {})).toSorted().join(' ');
      const met = assess(facts, published).findings.filter((f) => f.outcome === 'met');
      const ours = met
        .map(({ clause }) => clause)
        .toSorted()
        .join(' ');
      return ours === theirs ? [] : [`case ${at}: ${ours}\n  but json-rules-engine: ${theirs}`];
    }),
  );
  return found.flat();
}

/** Runs of `one` over all cases in turn for a while; gives how many a second. */
async function perSecond(one: (at: number) => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < ROUND_MS) {
    for (let at = 0; at < cases.length; at += 1) await one(at);
    runs += cases.length;
  }
  return (runs * 1000) / (performance.now() - start);
}

const subjects = {
  explained: (at: number) => assess(cases[at] ?? {}, published, { advice: false }),
  searched: (at: number) => assess(cases[at] ?? {}, published),
  engine: (at: number) => engine.run(flat[at]),
};
type Subject = keyof typeof subjects;

/** The median of several rounds; the subjects take turns, so that a busy machine slows all alike. */
async function measure(): Promise<Record<Subject, number>> {
  const rates: Record<Subject, number[]> = { explained: [], searched: [], engine: [] };
  const names = Object.keys(subjects) as Subject[];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      const rate = await perSecond(subjects[name]);
      // the first round only warms up
      if (round > 0) rates[name].push(rate);
    }
  }
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    explained: median(rates.explained),
    searched: median(rates.searched),
    engine: median(rates.engine),
  };
}

const wrong = await disagreements();
if (wrong.length > 0) throw new Error(`the two do not judge alike:\n${wrong.join('\n')}`);

const { explained, searched, engine: theirs } = await measure();
const line = (what: string, rate: number) =>
  `${what.padEnd(46)} ${Math.round(rate).toLocaleString('en').padStart(9)} /s   ${(rate / theirs).toFixed(1)} x\n`;
process.stdout.write(
  `${cases.length} complete cases by the 2023 pack, judged alike by both; median of ${ROUNDS} rounds\n` +
    line('assessment with full explanation', explained) +
    line('assessment with what would have satisfied as well', searched) +
    line('json-rules-engine, the same conditions', theirs),
);
if (explained / theirs < LEAST_RATIO) {
  process.stderr.write(`fewer than ${LEAST_RATIO} times as many\n`);
  process.exitCode = 1;
}
