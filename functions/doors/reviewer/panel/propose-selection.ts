import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { issuedBy, signedBy } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from '../examiner/examine.ts';

/** Proposes to select or not, with reasons and the panel's minutes, once the scores are open. */
export const proposeSelection: UseCase<ReviewerContext, 'proposeSelection'> = (context, input) =>
  examine(context, input, 'proposeSelection', async () => {
    const { caller, body, now } = input;
    const proposal = { ...body, ...signedBy(caller), at: beijingInstant(now) };
    return accept({ type: 'propose', ...issuedBy(caller), proposal });
  });
