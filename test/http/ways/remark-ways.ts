import { randomUUID } from 'node:crypto';
import { objectionContext } from '../../../functions/doors/objection/context.ts';
import { objectionDoor, objectionUseCases } from '../../../functions/doors/objection/use-cases.ts';
import { openDoor } from '../../../functions/handler/door.ts';
import type { Operation } from '../../../shared/contract/routes.ts';
import { MOST_QUESTIONS_IN_AN_HOUR } from '../../../shared/domain/rules/clause-question.ts';
import { pack } from '../../rules/facts.ts';
import { storeOfDoors } from '../../support/doors.ts';
import { type Answered, CLAIM_NAMES, eventFor, type Sent, send } from '../../support/http-event.ts';

type Headers = Readonly<Record<string, string>>;
type Administer = (operation: Operation, sent: Sent) => Promise<Answered>;

const { id: packId, hash } = pack('PP2024').ref;
const REMARK = { hash, clause: `${packId}-A1`, text: '样例' };
/** Of whom no more is taken in this hour: no other test asks from there. */
const HASTY = '203.0.113.77';
const NOBODYS = `qst_${'1'.repeat(17)}_${'a'.repeat(20)}`;

/** A way to each code about what is said of clauses: comments of staff, and questions of anybody. */
export function remarkWays(administer: Administer) {
  const settle = (commentId: string, headers: Headers) =>
    administer('settleComment', {
      params: { packId, commentId },
      headers,
      body: { words: '样例' },
    });
  /** As a deployed environment asks for work, or as the local one does not. */
  const ask = (sourceIp: string, workBits: number, headers: Headers) => {
    const context = objectionContext(storeOfDoors(), { workBits, sendsMail: true });
    const door = openDoor(objectionDoor, objectionUseCases, context, { claimNames: CLAIM_NAMES });
    const sent = { params: { packId }, body: REMARK, sourceIp };
    const event = eventFor('askAboutClause', {
      ...sent,
      headers: { 'idempotency-key': randomUUID(), ...headers },
    });
    return send(door, event);
  };
  return {
    'comment.not_found': (headers: Headers) => settle('cmt_0', headers),
    'comment.already_settled': async (headers: Headers) => {
      const noted = await administer('commentOnClauseAsAdmin', {
        params: { packId },
        body: REMARK,
      });
      const id = String(noted.body['id']);
      await settle(id, { ...headers, 'idempotency-key': randomUUID() });
      return settle(id, { ...headers, 'idempotency-key': randomUUID() });
    },
    'question.not_found': (headers: Headers) =>
      administer('settleQuestion', {
        params: { questionId: NOBODYS },
        headers,
        body: { outcome: 'answered', words: '样例' },
      }),
    'question.unconfirmed': (headers: Headers) => ask('203.0.113.76', 10, headers),
    'question.too_often': async (headers: Headers) => {
      let answer = await ask(HASTY, 0, headers);
      // counted by the hour of the clock, which may end once on the way
      for (let more = 0; more < 2 * MOST_QUESTIONS_IN_AN_HOUR && answer.status === 201; more += 1)
        answer = await ask(HASTY, 0, headers);
      return answer;
    },
  };
}
