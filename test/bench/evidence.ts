import { HistoryExport, verifyHistory } from '../../shared/evidence/verify-history.ts';
import { longHistory } from '../evidence/long-history.ts';

const EVENTS = 10_000;
const ROUNDS = 7;
const MOST_MS = 2000;

const text = JSON.stringify(longHistory(EVENTS));

/** Milliseconds from the text of the export to the verdict. */
function verification(): number {
  const start = performance.now();
  const verdict = verifyHistory(HistoryExport.parse(JSON.parse(text)));
  const took = performance.now() - start;
  if (!verdict.whole) throw new Error(`event ${verdict.sequence}: ${verdict.because}`);
  return took;
}

const times = Array.from({ length: ROUNDS }, verification).toSorted((a, b) => a - b);
const median = times[Math.floor(ROUNDS / 2)] ?? 0;
const slowest = times.at(-1) ?? 0;
process.stdout.write(
  `an export of ${EVENTS.toLocaleString('en')} events (${(text.length / 1e6).toFixed(1)} million characters), ${ROUNDS} rounds\n` +
    `verified in ${Math.round(median)} ms (median), ${Math.round(slowest)} ms (slowest)\n`,
);
if (slowest > MOST_MS) {
  process.stderr.write(`more than ${MOST_MS} ms\n`);
  process.exitCode = 1;
}
