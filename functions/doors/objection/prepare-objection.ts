import { accept } from '../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import { taskFor } from './confirmation.ts';
import type { ObjectionContext } from './context.ts';
import { checkedObjection } from './sent-objection.ts';

/** What is to be done before the same objection is sent, and where to; nothing is written. */
export const prepareObjection: UseCase<ObjectionContext, 'prepareObjection'> = async (
  context,
  input,
) => {
  const checked = await checkedObjection(context, input);
  if (!checked.ok) return checked;
  const { bound, isByLink } = checked.value;
  const work = { bits: context.workBits, now: input.now, bound };
  return accept(answerOf('prepareObjection', 200, { work: taskFor(work), byLink: isByLink }));
};
