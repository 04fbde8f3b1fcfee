import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRound } from './local-round.ts';
import { ASIDE } from './round/aside.ts';
import { CLOCKWORK } from './round/clockwork.ts';
import { EXAMINATION } from './round/examination.ts';
import { EXPORTING } from './round/exporting.ts';
import { FILING } from './round/filing.ts';
import { PROOF } from './round/proof.ts';
import { PUBLICATION } from './round/publication.ts';
import { REVIEW } from './round/review.ts';
import { RULES } from './round/rules.ts';
import { Rights } from './round/rights.ts';
import { Stage } from './round/stage.ts';
import { synthesisOf } from './synthesis.ts';

const STORY = [
  ...FILING,
  ...ASIDE,
  ...EXAMINATION,
  ...RULES,
  ...REVIEW,
  ...PUBLICATION,
  ...EXPORTING,
  ...PROOF,
  ...CLOCKWORK,
];

function tell(environment: 'local' | 'prod'): void {
  const synthesis = synthesisOf(environment);
  const rights = new Rights();
  let stage: Stage;
  let told = 0;
  beforeAll(async () => {
    const options = { assembly: synthesis.make, onAsked: rights.note };
    stage = new Stage(await openRound(options), environment);
  }, 300_000);
  afterAll(async () => {
    await stage.round.stop();
    synthesis.remove();
  });

  it.for(STORY.map(([sentence, happens], at) => ({ sentence, happens, at })))(
    '$sentence',
    async ({ happens, at }, { skip }) => {
      skip(told < at, 'the story stopped before');
      expect.hasAssertions();
      await happens(stage);
      told += 1;
    },
  );

  it('No function asked for what it may not, nor may anything that it never asked for', ({
    skip,
  }) => {
    skip(told < STORY.length, 'the story stopped before');

    expect(rights.lacking).toEqual([]);
    expect(rights.unasked).toEqual([]);
  });

  it('No function changed an event or a signed list, or put one over another', () => {
    expect(rights.overwrites).toEqual([]);
  });
}

// one story: each sentence goes on from the one before
const inOrder = { shuffle: false, timeout: 180_000 };
describe('a round on the templates of local', inOrder, () => {
  tell('local');
});
describe('a round on the templates of prod in China', inOrder, () => {
  tell('prod');
});
