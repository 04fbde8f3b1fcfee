import type { ApplicationCommand } from '../../shared/domain/application/decide.ts';
import type { Store } from '../../shared/store/dynamo-store.ts';
import { type Asking, type Filed, doors } from './applicants.ts';
import { DECIDER, OTHER_DECIDER, command, deciders } from './deciders.ts';
import { EXAMINER, SOURCED, examiners, versionIn } from './examiners.ts';
import { aFiling, publishRound } from './recommenders.ts';

/** Ten o'clock in Beijing. */
export const on = (day: string): { now: Date } => ({ now: new Date(`${day}T10:00:00+08:00`) });
export const DISPUTED = [{ clause: SOURCED, argument: '公告日期为六月一日，见附件。' }];
/** An expert who is out of every panel below by a conflict. */
export const OUT = 'person-32';
const SITS = 'person-31';
const FRIDAY = '2026-11-20';

let serial = 0;

/** Ways to a decision that can be disputed; every round has ten working days for that. */
export function disputesAt(store: Store) {
  const [door, office, board] = [doors(store), examiners(store), deciders(store)];
  const give = (one: Filed, said: ApplicationCommand, asking: Asking) =>
    command(store, one, said, asking);

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
  const reviewed = async (): Promise<Filed> => {
    const one = await aCase(await aRound());
    versionIn(await office.claim(one, 2));
    versionIn(await office.accept(one, 3));
    const organisation = { code: null, name: '样例大学' };
    const experts = [SITS, OUT].map((subject) => ({ subject, organisation }));
    versionIn(await office.convene(one, 4, { experts, chair: SITS }));
    const as = (subject: string) => ({ caller: { ...EXAMINER, role: 'expert' as const, subject } });
    for (const subject of [OUT, SITS]) {
      const declaration = { conflict: subject === OUT, statement: '本人声明。' };
      await give(one, { type: 'declare', by: 'expert', subject, declaration }, as(subject));
    }
    const scores = { technicalLevel: 3, applicationEffect: 3, leadingRole: 3 };
    const sheet = { version: 1, scores, comment: '一般' };
    await give(one, { type: 'score', by: 'expert', subject: SITS, sheet }, as(SITS));
    return one;
  };

  /** Proposed by the examiner and decided by the decider on the Friday: its version is 10. */
  const decided = async (outcome: 'selected' | 'not_selected'): Promise<Filed> => {
    const one = await reviewed();
    const { subject } = EXAMINER;
    const words = { outcome, reasons: '按评分。', at: `${FRIDAY}T10:00:00.000+08:00` };
    const proposal = { ...words, minutes: '纪要', by: subject };
    await give(one, { type: 'propose', by: 'examiner', subject, proposal }, { caller: EXAMINER });
    const hashes = { packHash: 'ab'.repeat(32), contentHash: 'cd'.repeat(32) };
    const decision = { ...words, ...hashes, proposedBy: subject, by: DECIDER.subject };
    const type = outcome === 'selected' ? 'select' : 'not_select';
    const said = { type, by: 'decider', subject: DECIDER.subject, decision } as const;
    await give(one, said, { caller: DECIDER });
    return one;
  };

  /** Not selected, of which its association was told on the Monday. */
  const notSelected = async (): Promise<[Filed, number]> => {
    const one = await decided('not_selected');
    const tell = { type: 'tell', notice: 1, ...said(DECIDER, '2026-11-23') } as const;
    return [one, await give(one, tell, { caller: DECIDER, ...on('2026-11-23') })];
  };

  /** On notice from the Monday on, and lost to an objection that was upheld on the Thursday. */
  const lostToObjection = async (): Promise<[Filed, number]> => {
    const one = await decided('selected');
    const place = { number: 1, position: 1, from: '2026-11-23', to: '2026-11-27' };
    const listHash = 'ef'.repeat(32);
    const publish = { type: 'publish', place, listHash, ...said(DECIDER, place.from) } as const;
    await give(one, publish, { caller: DECIDER, ...on(place.from) });
    const caseNumber = '1-001-1';
    const by = { by: 'anyone', persons: [], on: '2026-11-24' } as const;
    const object = { type: 'object', caseNumber, digest: listHash, ...by } as const;
    await give(one, object, { caller: OTHER_DECIDER, ...on(by.on) });
    const answer = { caseNumber, reply: '异议成立。', ...said(OTHER_DECIDER, '2026-11-26') };
    const uphold = { type: 'uphold_objection', ...answer } as const;
    return [one, await give(one, uphold, { caller: OTHER_DECIDER, ...on('2026-11-26') })];
  };

  return { door, office, board, aRound, aCase, refused, decided, notSelected, lostToObjection };
}

export type Disputes = ReturnType<typeof disputesAt>;

/** By whom, and on which day. */
function said({ subject }: typeof DECIDER, on: string) {
  return { by: 'decider' as const, persons: [subject], on };
}
