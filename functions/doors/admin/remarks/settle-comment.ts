import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { AdminContext } from '../context.ts';

/** Puts on record, once, what was done about a comment. */
export const settleComment: UseCase<AdminContext, 'settleComment'> = ({ store }, input) =>
  runIdempotently(store, input, {}, async () => {
    const { params, body, caller, now } = input;
    const { packId, commentId: id } = params;
    const comments = await store.listComments(packId);
    const comment = comments.find((one) => one.id === id);
    if (!comment) return refuse({ code: 'comment.not_found', id });
    if (comment.settled) return refuse({ code: 'comment.already_settled', id });
    const settled = { by: caller.subject, at: beijingInstant(now), words: body.words };
    return accept({
      change: { settlement: { packId, id, settled } },
      answer: answerOf('settleComment', 200, { ...comment, settled }),
    });
  });
