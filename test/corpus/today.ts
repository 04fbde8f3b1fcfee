import { codeOf } from '../../shared/domain/materials/scanned-code.ts';
import type { MaterialFile } from '../../shared/domain/materials/material-file.ts';
import { enter } from '../../functions/derived/enter.ts';
import { reviewerUseCases } from '../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../functions/applications/rules.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { hashOf, sha256 } from '../../shared/evidence/canonical.ts';
import { callTo } from '../../shared/domain/messages/called.ts';
import type { Whose } from '../../shared/domain/messages/preferences.ts';
import { newMessage } from '../../shared/domain/messages/message.ts';
import type { NewRelease } from '../../shared/domain/rules/pack-release.ts';
import { publish } from '../../shared/rules/judging/publish.ts';
import { dynamoNotificationStore } from '../../shared/store/dynamo-notification-store.ts';
import type { Item } from '../../shared/store/table/item.ts';
import { readOnce } from '../../infra/recover/table.ts';
import { putCheckedFile } from '../support/files/checked-file.ts';
import { NO_BUCKET } from '../support/files/no-bucket.ts';
import { type Filed, bodyOf, doors, inputOf } from '../support/people/applicants.ts';
import { SAMPLE_DIGEST, anExpert } from '../support/cases.ts';
import type { TestTable } from '../support/dynamo.ts';
import { enterInDirectory } from '../support/people/directory.ts';
import { startSigning } from '../evidence/signing.ts';
import { COLLEAGUE, EXAMINER, aDefect, examiners, versionIn } from '../support/people/examiners.ts';
import { COMPOSITES, NOW } from '../support/filing.ts';
import { aDecided, publishers } from '../support/people/publishers.ts';
import { aFiling, publishRound, recommenders } from '../support/people/recommenders.ts';
import { SEVEN_MONTHS, ruleChanges } from '../support/rule-changes.ts';

const ROUND = 'corpus-1';

/** Items of every kind as today's code writes them, by commands of one small round. */
export async function itemsOfToday(table: TestTable): Promise<Item[]> {
  const { store } = table;
  const signing = await startSigning();
  try {
    const door = doors(store);
    await publishRound(door, ROUND, 5, {
      noticeWorkingDays: 5,
      mayNotJudge: ['recommender', 'drafting_unit'],
      extra: [
        { id: 'members', kind: 'number', label: { zh: '会员数', en: 'members' }, nature: 'given' },
      ],
    });
    for (const [serial, outcome] of (['selected', 'not_selected'] as const).entries())
      await aDecided(store, door, ROUND, { number: `T/CNTAC ${serial}-2018`, outcome });
    const publisher = publishers(store, signing.signer);
    bodyOf('publishNotice', await publisher.notice(ROUND));
    bodyOf('lodgeObjection', await publisher.object(ROUND, 1));
    await examined(table);
    await underReview(table);
    await besides(table);
  } finally {
    await signing.stop();
  }
  return [...(await readOnce(table)).values()].flat();
}

/** A filing that came by its recommender and was returned for correction, and a draft. */
async function examined({ store }: TestTable): Promise<void> {
  const door = doors(store);
  const filed = await aFiling(door, ROUND, { number: 'T/CNTAC 5-2018' });
  bodyOf('recommendApplication', await recommenders(store).recommend(filed, 2));
  const office = examiners(store);
  bodyOf('claimExamination', await office.claim(filed, 3));
  const defects = [aDefect('/technicalContent')];
  bodyOf('requestCorrection', await office.giveBack(filed, 4, { defects }));
  await redacted(store, filed, 5);
  bodyOf('startApplication', await door.start(ROUND, { content: { extra: { members: 3 } } }));
}

/** Its file that one examiner had redacted by another. */
async function redacted(store: TestTable['store'], filed: Filed, ifMatch: number): Promise<void> {
  const { context, of } = await askedIn(store, filed, ifMatch);
  const redact = inputOf('redactFile', { ...of, ifMatch: ifMatch + 1 }, { caller: COLLEAGUE });
  bodyOf('redactFile', await reviewerUseCases.redactFile(context, redact));
}

/** Its file that an examiner asks to have redacted, which waits for a second one. */
async function askedIn(store: TestTable['store'], filed: Filed, ifMatch: number) {
  const at = { callId: filed.callId, applicationId: filed.id };
  await putCheckedFile(store, { params: at });
  const context = { store, rules: publishedRules(store), bucket: NO_BUCKET };
  const of = { params: { ...at, sha256: SAMPLE_DIGEST }, query: {} };
  const body = { data: 'identity' as const, reason: '样例' };
  const ask = inputOf('askRedaction', { ...of, body, ifMatch }, { caller: EXAMINER });
  bodyOf('askRedaction', await reviewerUseCases.askRedaction(context, ask));
  return { context, of };
}

/** A filing whose expert has yet to say whether there is a conflict. */
async function underReview({ store }: TestTable): Promise<void> {
  const filed = await aFiling(doors(store), ROUND, { number: 'T/CNTAC 6-2018', direct: true });
  const office = examiners(store);
  bodyOf('claimExamination', await office.claim(filed, 2));
  await askedIn(store, filed, 3);
  const version = versionIn(await office.accept(filed, 4));
  const params = { callId: ROUND, applicationId: filed.id };
  await enterInDirectory(store, 'expert', ['person-22']);
  const body = { experts: [anExpert('person-22')], chair: 'person-22' };
  const asked = { params, query: {}, body, ifMatch: version };
  const input = inputOf('convenePanel', asked, { caller: EXAMINER });
  const convene = reviewerUseCases.convenePanel({ store, rules: publishedRules(store) }, input);
  bodyOf('convenePanel', await convene);
}

/** One clause is enough: how a pack is written is as its domain has it, whatever it says. */
function aRelease(): NewRelease {
  const pack = publish({
    id: 'PP2099',
    version: 1,
    title: { zh: '样例', en: 'sample' },
    inForceFrom: null,
    inForceTo: null,
    publishedOn: '2026-11-20',
    parameters: { cutoff: '2099-06-30' },
    documents: [],
    clauses: [
      {
        id: 'PP2099-B1',
        kind: 'judgement',
        citation: { document: '样例', article: '一', read: 'ours', note: '样例' },
        says: { zh: '样例', en: 'sample' },
        examples: [],
      },
    ],
  });
  const said = { title: pack.pack.title, clauses: 1, by: 'person-20', at: beijingInstant(NOW) };
  const trees = { 'standard.converted': '{}' };
  return { published: { ...pack, trees }, release: { ref: pack.ref, ...said, note: '样例' } };
}

/** What stands beside the applications: register, counts, a report, a delegation, a reading, a pack. */
async function besides(table: TestTable): Promise<void> {
  const { store } = table;
  const at = beijingInstant(NOW);
  await store.commit({ packRelease: aRelease() }, null, NOW);
  const person = { name: '样例人员', organisation: { code: null, name: '样例大学' } };
  const email = 'person-23@example.org';
  const entry = { subject: 'person-23', ...person, roles: ['expert' as const], email };
  const kept = { ...entry, version: 1, askedInBy: 'person-41', askedInAt: at };
  await store.commit({ person: kept }, null, NOW);
  const page = await store.listApplications(COMPOSITES.organisation.code, ROUND, { limit: 50 });
  const ids = page.ok ? page.value.lines.map(({ id }) => id) : [];
  for (const applicationId of ids) await enter(store, { callId: ROUND, applicationId }, at);
  const [id = ''] = ids;
  const asked = { id: 'req_1', by: 'person-12', of: 'association', reason: '样例：核对', at };
  const unanswered = { ...asked, grantedBy: null, until: null };
  await store.commit({ accessRequest: { applicationId: id, request: unanswered } }, null, NOW);
  const given = { ...asked, grantedBy: 'person-11', until: '2026-11-26' };
  await store.commit({ accessRequest: { applicationId: id, request: given } }, null, NOW);
  const flag = { association: COMPOSITES.organisation.code, applicationId: id, flaggedAt: at };
  await store.flagJointFiling(id, flag);
  const reading = { at, role: 'examiner', organisation: '样例', of: 'association', reason: '样例' };
  await store.recordReading(id, { reading, subject: 'person-11' });
  const file: MaterialFile = {
    sha256: 'ab'.repeat(32),
    name: '证明.pdf',
    format: 'pdf',
    size: 1000,
    state: 'awaited',
    problem: null,
    pages: null,
    isScanned: false,
    code: null,
    askedAt: at,
    checkedAt: null,
  };
  await store.awaitMaterial(id, file);
  const code = codeOf(id, 'proof', 'cd'.repeat(32));
  const opened = { problem: null, pages: 2, isScanned: false, code, checkedAt: at };
  await store.settleMaterial(id, file.sha256, opened);
  const read = { at, sha256: file.sha256, role: 'examiner', organisation: '样例' };
  await store.recordMaterialReading(id, { ...read, subject: 'person-11' });
  const told = { to: 'association', callId: null, applicationId: id, at } as const;
  const ofEvent = { sequence: 2, kind: 'received', until: null, days: null } as const;
  await store.enterMessage(newMessage({ ...told, ...ofEvent }));
  const ofDay = { sequence: null, kind: 'deadline', until: at, days: 7 } as const;
  await store.enterMessage(newMessage({ ...told, ...ofDay }));
  const whose = `association:${COMPOSITES.organisation.code}` as const;
  const preferences = { email: null, off: ['received' as const], quiet: { from: 22, to: 8 } };
  const chosen = { whose, preferences: { ...preferences, version: 1 } };
  await dynamoNotificationStore(table).commit({ preferences: chosen }, null, NOW);
  const failed = {
    applicationId: id,
    kind: 'received',
    at,
    state: 'refused',
    mendedAt: at,
  } as const;
  await store.noteFailure(whose, failed);
  await called(table, { id, whose, at });
  const delegation = {
    id: 'dlg_1',
    from: 'person-11',
    role: 'examiner' as const,
    organisation: '样例',
    to: 'person-12',
    callId: ROUND,
    startsOn: '2026-11-20',
    endsOn: '2026-11-21',
    operations: [],
    reason: '样例',
    givenAt: at,
    withdrawnAt: null,
  };
  await store.commit({ delegation }, null, NOW);
  await remarked(table, at);
  await lettered(table, at);
  await exported(table, at);
  bodyOf('reEvaluate', await ruleChanges(table).reEvaluate(ROUND, SEVEN_MONTHS.ref));
}

/** An address that is called, with a secret that was renewed; a call that waits, and one that failed. */
async function called(
  table: TestTable,
  { id, whose, at }: { readonly id: string; readonly whose: Whose; readonly at: string },
): Promise<void> {
  const { store } = table;
  const [url, secret] = ['https://example.org/hook', `whsec_${'A'.repeat(43)}=`];
  const of = { url, secret, state: 'on', since: at } as const;
  for (const [version, previous] of [
    [1, null],
    [2, { secret, until: at }],
  ] as const)
    await store.putWebhook(whose, { version, called: { ...of, previous } });
  const feed = { digest: 'ab'.repeat(32), since: at };
  await dynamoNotificationStore(table).putCalendar(whose, null, { version: 1, feed });
  const about = { callId: null, applicationId: id, sequence: 2, kind: 'received' } as const;
  const message = { ...about, at, until: null, days: null };
  await store.enterMessage(newMessage({ ...message, to: callTo(whose) }));
  await store.noteUncalled(whose, {
    id: `msg_${'a'.repeat(32)}`,
    name: `${id}#000002`,
    callId: ROUND,
    applicationId: id,
    kind: 'received',
    at,
    state: 'given_up',
    because: 'answer',
    status: 500,
    againAt: at,
    mendedAt: at,
  });
}

/** A call with a layout of letters of its own, which was tried with what it says. */
async function lettered({ store }: TestTable, at: string): Promise<void> {
  const source = '= 样例';
  const letterTemplate = { version: 1, hash: sha256(source) };
  const definition = { ...sampleCall(NOW), id: 'corpus-2', letterTemplate };
  const tried = { source, hash: letterTemplate.hash, definition: hashOf(definition) };
  await store.keepLetterTemplate({ ...tried, at, by: 'person-41' });
  const next = { ...definition, version: 1, extensions: [] };
  await store.commit({ call: { seenVersion: 0, next } }, null, NOW);
}

/** Comments to a clause, of which one is dealt with, and questions: one waits, and two do not. */
async function remarked({ store }: TestTable, at: string): Promise<void> {
  const { id: packId, version, hash } = SEVEN_MONTHS.ref;
  const place = { packId, version, hash, clause: `${packId}-A1`, text: '样例' };
  const comment = { ...place, by: 'person-11', role: 'examiner', at } as const;
  for (const id of ['cmt_1', 'cmt_2'])
    await store.commit({ comment: { ...comment, id } }, null, NOW);
  const settled = { by: 'person-41', at, words: '样例' };
  await store.commit({ settlement: { packId, id: 'cmt_2', settled } }, null, NOW);
  const asked = ['1', '2', '3'].map((digit) => ({
    ...place,
    id: `qst_${digit.repeat(17)}_${'a'.repeat(20)}`,
    askedAt: at,
  }));
  for (const one of asked) await store.commit({ question: { asked: one, sent: [] } }, null, NOW);
  for (const [index, outcome] of (['answered', 'declined'] as const).entries()) {
    const question = asked[index];
    if (!question) continue;
    const { words, by } = settled;
    await store.commit({ settledQuestion: { ...question, outcome, words, by, at } }, null, NOW);
  }
}

/** A table that was asked for, made and taken. */
async function exported({ store }: TestTable, at: string): Promise<void> {
  const { subject, role, organisation } = EXAMINER;
  const of = { callId: ROUND, exportId: `exp_${'2'.repeat(17)}_${'a'.repeat(20)}` };
  const whole = { language: 'zh', queue: null, from: null, to: null } as const;
  const request = { kind: 'applications', format: 'xlsx', ...whole } as const;
  const by = { subject, role, organisation };
  const asked = { id: of.exportId, callId: ROUND, startedAt: at, request, by };
  await store.commit({ export: { ...asked, done: 0, total: null, file: null } }, null, NOW);
  await store.noteProgress(of, { done: 1, total: 1 });
  const file = { lines: 1, bytes: 1000, sha256: 'ab'.repeat(32), finishedAt: at };
  await store.finishExport(of, { ...file, key: `exports/${ROUND}/1.xlsx` });
  await store.recordTaking(of, { at, role, organisation: organisation.name, subject });
}
