import { startSigning } from '../evidence/signing.ts';
import { startTable } from '../support/dynamo.ts';
import { announcedOf, casesShown, dismissedAll, flooded } from '../support/flood.ts';
import { linksSent } from '../support/people/links.ts';
import { bodyOf, doors } from '../support/people/applicants.ts';
import { aDecided, publishers } from '../support/people/publishers.ts';
import { publishRound } from '../support/people/recommenders.ts';

// Prints what 10,000 objections that do not count do beside 100 that do, by their senders' work or,
// with `--links`, by links; fails where one of those is not seen, or anything else held up. Little
// work each, since it is this machine's.
const byLink = process.argv.includes('--links');
const [unconfirmed = 10_000, confirmed = 100] = process.argv
  .slice(2)
  .filter((word) => word !== '--links')
  .map(Number);
const [CALL, PROJECTS, CONTESTED, BITS] = ['flood', 5, 2, 3];
const AFTER = new Date('2026-11-28T09:00:00+08:00');

const table = await startTable();
const signing = await startSigning();
const { store } = table;
const door = doors(store);
await publishRound(door, CALL, 5, { noticeWorkingDays: 5, confirmsObjectors: byLink });
const projects = [];
for (let serial = 1; serial <= PROJECTS; serial += 1) {
  projects.push(await aDecided(store, door, CALL, { number: `T/CNTAC ${serial}-2018` }));
}
const desk = publishers(store, signing.signer, BITS);
bodyOf('publishNotice', await desk.notice(CALL));
const place = { store, byLink, callId: CALL, projects, desk };

const { refused, taken, seconds } = await flooded(place, {
  unconfirmed,
  confirmed,
  contested: CONTESTED,
});
const contested = projects.slice(0, CONTESTED);
const shown = (await Promise.all(contested.map((one) => casesShown(place, one)))).flat();
const lost = taken.filter((caseNumber) => !shown.includes(caseNumber));
const announced = await announcedOf(place, AFTER);
let requests = 0;
for (const one of contested) {
  const { application } = (await store.readApplication(one.id)) ?? {};
  requests += await dismissedAll(place, one, application?.version ?? 0);
}
const followed = await announcedOf(place, AFTER);
const { counts } = await linksSent(store, AFTER);
await signing.stop();
await table.stop();

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${unconfirmed.toLocaleString('en')} that do not count: ${JSON.stringify(refused)}`);
say(`${confirmed} that do: ${taken.length} taken, ${shown.length} shown to deciders`);
say(`${seconds.toFixed(0)} s, ${((unconfirmed + confirmed) / seconds).toFixed(0)} a second`);
say(`announced at once: ${announced.length} of ${PROJECTS - CONTESTED} that nobody contests`);
say(`dismissed in ${requests} requests, then announced: ${followed.length} of ${CONTESTED}`);

say(`erased, since nobody confirmed them: ${counts.erased}`);

const { 'objection.unconfirmed': unworked = 0, 'link asked for': waiting = 0 } = refused;
const guessed = refused['objection.link_unknown'] ?? 0;
const isWhole =
  (byLink ? waiting > 0 && guessed > 0 : unworked === unconfirmed) &&
  unworked + waiting + guessed === unconfirmed &&
  counts.erased === waiting &&
  lost.length === 0 &&
  shown.length === confirmed &&
  announced.length === PROJECTS - CONTESTED &&
  followed.length === CONTESTED;
if (!isWhole) {
  process.stderr.write('the flood held something up\n');
  process.exitCode = 1;
}
