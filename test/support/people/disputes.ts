import type { ApplicationCommand } from '../../../shared/domain/commands/commands.ts';
import type { CommandMetadata } from '../../../shared/domain/commands/definition.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import { type Filed, doors } from './applicants.ts';
import { DECIDER, OTHER_DECIDER, command, deciders } from './deciders.ts';
import { EXAMINER, SOURCED, examiners, versionIn } from './examiners.ts';
import { enterInDirectory } from './directory.ts';
import { issuer } from '../issuers.ts';
import { aFiling, publishRound } from './recommenders.ts';

/** Ten o'clock in Beijing. */
export const on = (day: string): { now: Date } => ({ now: new Date(`${day}T10:00:00+08:00`) });
export const DISPUTED = [{ clause: SOURCED, argument: '公告日期为六月一日，见附件。' }];
/** An expert who is out of every panel below by a conflict. */
export const OUT = 'person-32';
const SITS = 'person-31';
const FRIDAY = '2026-11-20';
const HASH = 'ef'.repeat(32);

type Outcome = 'selected' | 'not_selected';
const statedOn = (outcome: Outcome) => ({
  outcome,
  reasons: '按评分。',
  at: `${FRIDAY}T10:00:00.000+08:00`,
});

let serial = 100;

/** Ways to a decision that can be disputed; every round has ten working days for that. */
export function disputesAt(store: Store) {
  const [door, office, board] = [doors(store), examiners(store), deciders(store)];
  const give = (one: Filed, given: ApplicationCommand) => {
    return command(store, one, given, on(given.on));
  };

  const aRound = (reconsiderationWorkingDays: number | null = 10) =>
    publishRound(door, `dispute-${(serial += 1)}`, null, { reconsiderationWorkingDays });

  const aCase = (callId: string) =>
    aFiling(door, callId, { number: `T/CNTAC ${(serial += 1)}-2018`, direct: true });

  /** Refused on a Friday; its version is 5. */
  const refused = async (round?: string): Promise<Filed> => {
    const one = await aCase(round ?? (await aRound()));
    versionIn(await office.claim(one, 2));
    const word = { clause: SOURCED, outcome: 'unmet', reason: '已核对公告。' } as const;
    versionIn(await office.override(one, 3, word));
    versionIn(await office.refuse(one, 4, [SOURCED]));
    return one;
  };

  /** Before a panel of which one is out by a conflict: its version is 8. */
  const reviewed = async (round?: string): Promise<Filed> => {
    const one = await aCase(round ?? (await aRound()));
    versionIn(await office.claim(one, 2));
    versionIn(await office.accept(one, 3));
    await enterInDirectory(store, 'expert', [SITS, OUT]);
    const organisation = { code: null, name: '样例大学' };
    const experts = [SITS, OUT].map((subject) => ({ subject, organisation }));
    versionIn(await office.convene(one, 4, { experts, chair: SITS }));
    const as = (subject: string) => metadata({ ...EXAMINER, role: 'expert', subject });
    for (const subject of [OUT, SITS]) {
      const declaration = { conflict: subject === OUT, statement: '本人声明。' };
      await give(one, { type: 'declare', declaration, ...as(subject) });
    }
    const scores = { technicalLevel: 3, applicationEffect: 3, leadingRole: 3 };
    const sheet = { version: 1, scores, comment: '一般' };
    await give(one, { type: 'score', sheet, ...as(SITS) });
    return one;
  };

  /** Proposed by the examiner on the Friday: its version is 9. */
  const proposed = async (outcome: Outcome): Promise<Filed> => {
    const one = await reviewed();
    const { subject } = EXAMINER;
    const proposal = { ...statedOn(outcome), minutes: '纪要', by: subject };
    await give(one, { type: 'propose', proposal, ...metadata(EXAMINER) });
    return one;
  };

  /** And decided by the decider on that day: its version is 10. */
  const decided = async (outcome: Outcome): Promise<Filed> => {
    const one = await proposed(outcome);
    const { subject } = EXAMINER;
    const stated = statedOn(outcome);
    const hashes = { packHash: 'ab'.repeat(32), contentHash: 'cd'.repeat(32) };
    const decision = { ...stated, ...hashes, proposedBy: subject, by: DECIDER.subject };
    const type = outcome === 'selected' ? 'select' : 'not_select';
    await give(one, { type, decision, ...metadata(DECIDER) });
    return one;
  };

  /** Tells the association of one that is not selected, on the Monday. */
  const tell = (one: Filed) =>
    give(one, { type: 'tell', notice: 1, ...metadata(DECIDER, '2026-11-23') });

  /** Puts one that is selected on notice, from the Monday on. */
  const publish = (one: Filed) => {
    const place = { number: 1, position: 1, from: '2026-11-23', to: '2026-11-27' };
    return give(one, { type: 'publish', place, listHash: HASH, ...metadata(DECIDER, place.from) });
  };

  /** Not selected, of which its association was told on the Monday. */
  const notSelected = async (): Promise<[Filed, number]> => {
    const one = await decided('not_selected');
    return [one, await tell(one)];
  };

  /** On notice from the Monday on, and lost to an objection that was upheld on the Thursday. */
  const lostToObjection = async (): Promise<[Filed, number]> => {
    const one = await decided('selected');
    await publish(one);
    const caseNumber = '1-001-1';
    const objector = { issuedBy: issuer('anyone'), on: '2026-11-24' };
    await give(one, { type: 'object', caseNumber, digest: HASH, ...objector });
    const answer = { caseNumber, reply: '异议成立。', ...metadata(OTHER_DECIDER, '2026-11-26') };
    return [one, await give(one, { type: 'uphold_objection', ...answer })];
  };

  return {
    door,
    office,
    board,
    aRound,
    aCase,
    refused,
    reviewed,
    proposed,
    decided,
    tell,
    publish,
    notSelected,
    lostToObjection,
  };
}

export type Disputes = ReturnType<typeof disputesAt>;

/** By whom, and on which day. */
function metadata(issuedBy: Caller, on = FRIDAY): CommandMetadata {
  return { issuedBy, on };
}
