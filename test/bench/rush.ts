import { parseArgs } from 'node:util';
import { environmentNamed } from '../../infra/environments.ts';
import { SAMPLES } from '../../infra/samples.ts';
import {
  type Timed,
  associations,
  file,
  startDraft,
  openCall,
  submissionsOf,
} from '../support/rush/associations.ts';
import { curveOf, percentile } from '../support/rush/curve.ts';
import { floodOf } from '../support/rush/flood.ts';
import { startRushCloud } from '../support/rush/rush-cloud.ts';

// Plays the last seconds before a deadline against the local cloud with the limits of prod: so many
// associations save what they have started, and submit it. Fails where one is late, lost or doubled. A
// machine may answer after the deadline: what counts is when each came in.
const { values } = parseArgs({
  options: {
    filings: { type: 'string' },
    seconds: { type: 'string' },
    /** Asked for without a token beside it, in a second, from one address. */
    flood: { type: 'string', default: '0' },
    /** One after the other, two at a time, with no deadline: is the last as fast as the first? */
    steady: { type: 'boolean', default: false },
  },
});
const { rush } = environmentNamed('prod', SAMPLES['aws-cn']);
const filings = Number(values.filings ?? rush.filings);
const seconds = Number(values.seconds ?? rush.seconds);
const perSecond = Number(values.flood);
/** To start a draft on a busy machine. */
const MS_TO_START = 40;
/** What a machine of one's own can spare for all functions. */
const MOST_MB = 800;
/** The last hundred may take so many times what the first take: machines have other work. */
const SLOWER = 1.5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const cloud = await startRushCloud();
const timed: Timed[] = [];
const all = await associations(cloud, filings);
const wrong: string[] = [];
const note = (asked: Timed) => void timed.push(asked);
let most = cloud.memory();
const watch = setInterval(() => {
  const now = cloud.memory();
  if (now.functions + now.engine > most.functions + most.engine) most = now;
}, 1000);

if (values.steady) await playSteadily();
else await playRush();
clearInterval(watch);
say(`memory at most: ${most.functions} MB with all functions, ${most.engine} MB the engine`);
if (values.steady && most.functions > MOST_MB) wrong.push(`more than ${MOST_MB} MB`);
await cloud.stop();
for (const line of wrong) process.stderr.write(`${line}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function playRush(): Promise<void> {
  await warm();
  // time to start all drafts; who is slower has fewer seconds of the rush, and fails
  const began = Date.now() + 5000 + filings * MS_TO_START;
  const closesAt = began + seconds * 1000;
  await openCall(cloud, new Date(closesAt));
  const drafts = await inTurns(all, startDraft);
  let isOn = true;
  const flood = { from: () => '127.0.0.9', isOn: () => isOn && Date.now() < closesAt };
  const visitors = { ...flood, from: (at: number) => `127.0.1.${(at % 250) + 1}` };
  const beside =
    perSecond > 0
      ? Promise.all([floodOf(cloud.api, perSecond, flood), floodOf(cloud.api, 1, visitors)])
      : null;
  const filed = await Promise.all(
    all.map((one, at) =>
      file(one, drafts[at] ?? null, { moments: momentsIn(began, closesAt), note }),
    ),
  );
  isOn = false;
  // what a machine took in after the deadline since it was overrun by then is told apart
  const knocked = filed.filter(({ submittedAt }) => submittedAt !== null && submittedAt < closesAt);
  const late = knocked.filter(({ refusal }) => refusal === 'application.late').length;
  const refused = knocked.filter(
    ({ isAcknowledged, refusal }) => !isAcknowledged && refusal !== 'application.late',
  );
  const counts = await inTurns(all, submissionsOf);
  const lost = filed.filter(({ isAcknowledged }, at) => isAcknowledged && counts[at] === 0).length;
  const doubled = counts.filter((count) => count > 1).length;

  say(`${filings} associations save and submit in the last ${seconds} s`);
  for (const line of curveOf(timed, began)) say(line);
  const done = filed.filter(({ isAcknowledged }) => isAcknowledged).length;
  say(`${knocked.length} of ${filings} taken in before the deadline, ${done} are filed`);
  say(`of these late ${late}, lost ${lost + refused.length}, doubled ${doubled}`);
  for (const { refusal } of refused.slice(0, 3)) say(`  ${refusal}`);
  const behind = Math.max(...timed.map(({ sentAt, took }) => sentAt + took)) - closesAt;
  say(`the last answer came ${(behind / 1000).toFixed(1)} s after the deadline`);
  if (late + lost + refused.length + doubled > 0) wrong.push('late, lost or doubled');
  if (knocked.length < filings)
    wrong.push(
      'this machine is too slow for so many in so little time: give --filings or --seconds',
    );
  const [flooded, visited] = (await beside) ?? [];
  if (!flooded || !visited) return;
  say(`a flood: ${flooded.sent} sent, ${JSON.stringify(flooded.answers)}`);
  say(`visitors beside it: ${visited.sent} sent, ${JSON.stringify(visited.answers)}`);
  if (visited.answers['200'] !== visited.sent) wrong.push('a visitor was not served');
}

async function playSteadily(): Promise<void> {
  await openCall(cloud, new Date(Date.now() + 24 * 3600 * 1000));
  await inTurns(all, async (one) => file(one, await startDraft(one), { moments: [0, 0], note }));
  const took = timed.filter(({ what }) => what === 'submit').map((one) => one.took);
  const [first, last] = [took.slice(10, 110), took.slice(-100)].map((some) =>
    percentile(some, 0.5),
  );
  say(
    `${took.length} filings, two at a time: half of the first hundred submitted within ${first} ms, of the last within ${last} ms`,
  );
  if (took.length < filings) wrong.push('not all were filed');
  if ((last ?? 0) > (first ?? 0) * SLOWER) wrong.push('the last are slower than the first');
}

/** A call that ends today has been asked about all day: as many instances as there may be are at work. */
async function warm(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await Promise.all(all.slice(0, 30).map(submissionsOf));
}

/** Whoever waits for the deadline saves in its first half, and submits at a moment of the second. */
function momentsIn(from: number, to: number): [number, number] {
  const half = (to - from) / 2;
  // a second's distance: a request that is sent at the last millisecond arrives after it
  return [from + Math.random() * half, from + half + Math.random() * (half - 1000)];
}

/** Two at a time. */
async function inTurns<A, B>(items: readonly A[], act: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await act(next[1]);
  };
  await Promise.all([work(), work()]);
  return results;
}
