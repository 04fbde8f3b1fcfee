import { accept } from '../../../../shared/domain/result.ts';
import { packNaming } from '../../../applications/pinned-pack.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from './examine.ts';

/**
 * A person's word on a clause, with its reason, beside what the rules found. Every finding of a kept
 * assessment was made by a machine or left open by it, so each clause of its pack may be spoken on.
 */
export const overrideFinding: UseCase<ReviewerContext, 'overrideFinding'> = (context, input) =>
  examine(context, input, 'overrideFinding', async (filed) => {
    const { body, caller } = input;
    const pack = packNaming(context.rules, filed, [body.clause]);
    return pack.ok ? accept({ type: 'override', by: caller.role, override: body }) : pack;
  });
