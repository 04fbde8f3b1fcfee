import type { Defect } from '../../../../shared/domain/application/application.ts';
import {
  type EarlierReturn,
  lateGrounds,
  mayOpen,
} from '../../../../shared/domain/review/examination.ts';
import { isField } from '../../../../shared/domain/application/field-pointer.ts';
import { fold } from '../../../../shared/domain/application/fold.ts';
import type { FieldError } from '../../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { Filed } from '../../../applications/filed.ts';
import { packNaming } from '../../../applications/pinned-pack.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from './examine.ts';

/**
 * Returns a filing with every defect at once: each in a field, by a clause, with an instruction. What
 * a later return brings up for text that has not changed needs a reason, and is counted.
 */
export const requestCorrection: UseCase<ReviewerContext, 'requestCorrection'> = (context, input) =>
  examine(context, input, 'requestCorrection', async (filed) => {
    const { caller, body } = input;
    const { defects, lateGround } = body;
    const errors = defects.flatMap(pointerErrors);
    if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
    const clauses = defects.map(({ clause }) => clause);
    const pack = packNaming(context.rules, filed, clauses);
    if (!pack.ok) return pack;

    const late = lateGrounds(defects, await returnsOf(context, filed), filed.application.content);
    if (late.length > 0 && lateGround === null) {
      return refuse({ code: 'examination.late_ground_unexplained', pointers: late });
    }
    // a reason where nothing is late explains nothing, and must not be counted
    const explained = late.length > 0 ? lateGround : null;
    return accept({ type: 'request_correction', by: caller.role, defects, lateGround: explained });
  });

function pointerErrors({ pointer }: Defect, index: number): FieldError[] {
  const at = `/defects/${index}/pointer`;
  if (!isField(pointer)) return [{ pointer: at, code: 'pointer.no_field', message: NO_FIELD }];
  return mayOpen(pointer) ? [] : [{ pointer: at, code: 'pointer.settled', message: SETTLED }];
}

const NO_FIELD = {
  zh: '申报内容中没有这一字段',
  en: 'The form has no such field',
};

const SETTLED = {
  zh: '推荐方式和推荐部门在推荐后不再更改',
  en: 'Route and recommender are settled by the recommendation; name a field beside them',
};

async function returnsOf(
  { store }: ReviewerContext,
  { application }: Filed,
): Promise<EarlierReturn[]> {
  if (!application.examination?.returns) return [];
  const history = await store.readHistory(application.id);
  return history.flatMap(({ event: { body } }, index) => {
    if (body.type !== 'correction_requested') return [];
    const content = fold(history.slice(0, index + 1))?.content ?? {};
    return [{ defects: body.defects, content }];
  });
}
