import { describe, expect, it } from 'vitest';
import { tries } from '../../support/vitest/effort.ts';
import { Association, CALL, SOON, freshNumber } from '../association.ts';
import { acceptByKeys } from './accepting.ts';

const here = new Association();
/** Thirty by `npm run test:long`. */
const CASES = Math.min(30, tries(8));
const MOST_ACTIONS = 4;
const ACCEPTED = `/v1/examiner/calls/${CALL}/applications?queue=accepted&limit=100`;

describe('an examiner at the keyboard', { timeout: 1_200_000 }, () => {
  it(`takes ${CASES} filings from the queue to accepted by ${MOST_ACTIONS} keys each`, () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      for (let at = 0; at < CASES; at += 1) await here.recommended(freshNumber());
      const examiner = await here.round.signIn('examiner-1');
      const accepted = async () =>
        ((await examiner.get(ACCEPTED)).json['applications'] as unknown[]).length;
      const already = await accepted();
      const keys = await acceptByKeys(reader, CASES);
      await expect.poll(accepted, SOON).toBe(already + CASES);
      expect(keys).toBeLessThanOrEqual(MOST_ACTIONS * CASES);
      process.stdout.write(`${CASES} filings accepted by ${keys} keys\n`);
      expect(reader.complaints).toEqual([]);
    }));
});
