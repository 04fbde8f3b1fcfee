import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRound } from './local-round.ts';
import { EXAMINATION } from './round/examination.ts';
import { FILING } from './round/filing.ts';
import { PROOF } from './round/proof.ts';
import { PUBLICATION } from './round/publication.ts';
import { REVIEW } from './round/review.ts';
import { RULES } from './round/rules.ts';
import { Stage } from './round/stage.ts';
import { synthesisOf } from './synthesis.ts';

const STORY = [...FILING, ...EXAMINATION, ...RULES, ...REVIEW, ...PUBLICATION, ...PROOF];

function tell(environment: 'local' | 'prod'): void {
  const synthesis = synthesisOf(environment);
  let stage: Stage;
  let told = 0;
  beforeAll(async () => {
    stage = new Stage(await openRound(synthesis.make), environment);
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
}

// one story: each sentence goes on from the one before
const inOrder = { shuffle: false, timeout: 180_000 };
describe('a round on the templates of local', inOrder, () => {
  tell('local');
});
describe('a round on the templates of prod in China', inOrder, () => {
  tell('prod');
});
