import { startSigning } from '../evidence/signing.ts';
import { startTable } from '../support/dynamo.ts';
import { announcedOf, casesShown, dismissedAll, flooded } from '../support/flood.ts';
import { bodyOf, doors } from '../support/people/applicants.ts';
import { aDecided, publishers } from '../support/people/publishers.ts';
import { publishRound } from '../support/people/recommenders.ts';

// Prints what 10,000 objections that nobody worked for do beside 100 that somebody did; fails where
// one of those is not seen, or anything else held up. Little work each, since it is this machine's.
const [unconfirmed, confirmed] = [
  Number(process.argv[2] ?? 10_000),
  Number(process.argv[3] ?? 100),
];
const [CALL, PROJECTS, CONTESTED, BITS] = ['flood', 5, 2, 3];
const AFTER = new Date('2026-11-28T09:00:00+08:00');

const table = await startTable();
const signing = await startSigning();
const { store } = table;
const door = doors(store);
await publishRound(door, CALL, 5, { noticeWorkingDays: 5 });
const projects = [];
for (let serial = 1; serial <= PROJECTS; serial += 1) {
  projects.push(await aDecided(store, door, CALL, { number: `T/CNTAC ${serial}-2018` }));
}
const desk = publishers(store, signing.signer, BITS);
bodyOf('publishNotice', await desk.notice(CALL));
const place = { callId: CALL, projects, desk };

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
await signing.stop();
await table.stop();

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${unconfirmed.toLocaleString('en')} sent without work: ${JSON.stringify(refused)}`);
say(`${confirmed} sent with work: ${taken.length} taken, ${shown.length} shown to deciders`);
say(`${seconds.toFixed(0)} s, ${((unconfirmed + confirmed) / seconds).toFixed(0)} a second`);
say(`announced at once: ${announced.length} of ${PROJECTS - CONTESTED} that nobody contests`);
say(`dismissed in ${requests} requests, then announced: ${followed.length} of ${CONTESTED}`);

const isWhole =
  refused['objection.unconfirmed'] === unconfirmed &&
  lost.length === 0 &&
  shown.length === confirmed &&
  announced.length === PROJECTS - CONTESTED &&
  followed.length === CONTESTED;
if (!isWhole) {
  process.stderr.write('the flood held something up\n');
  process.exitCode = 1;
}
