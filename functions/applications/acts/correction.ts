import type { Application, Defect } from '../../../shared/domain/application/application.ts';
import { isField } from '../../../shared/domain/application/field-pointer.ts';
import { fold } from '../../../shared/domain/application/fold.ts';
import type { FieldError } from '../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import {
  type EarlierReturn,
  lateGrounds,
  mayOpen,
} from '../../../shared/domain/review/examination.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import { type Pinned, packNaming } from '../packs/pinned-pack.ts';
import type { Act } from '../run-command.ts';

interface Correction {
  readonly defects: Defect[];
  readonly lateGround: string | null;
}

interface History {
  readonly store: Pick<ApplicationStore, 'readHistory'>;
}

/**
 * Returns a filing with every defect at once: each in a field, by a clause, with an instruction. What
 * a later return brings up for text that has not changed needs a reason, and is counted.
 */
export function correction(
  context: History & { readonly rules: Pinned },
  { defects, lateGround }: Correction,
): Act<'request_correction'> {
  return {
    type: 'request_correction',
    data: async (application) => {
      const errors = defects.flatMap(pointerErrors);
      if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
      const clauses = defects.map(({ clause }) => clause);
      const pack = await packNaming(context.rules, application, clauses);
      if (!pack.ok) return pack;

      const earlier = await earlierReturns(context, application);
      const late = lateGrounds(defects, earlier, application.content);
      if (late.length > 0 && lateGround === null) {
        return refuse({ code: 'examination.late_ground_unexplained', pointers: late });
      }
      // a reason where nothing is late explains nothing, and must not be counted
      return accept({ defects, lateGround: late.length > 0 ? lateGround : null });
    },
  };
}

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

async function earlierReturns(
  { store }: History,
  application: Application,
): Promise<EarlierReturn[]> {
  if (!application.examination?.returns) return [];
  const history = await store.readHistory(application.id);
  return history.flatMap(({ event: { body } }, index) => {
    if (body.type !== 'correction_requested') return [];
    const content = fold(history.slice(0, index + 1))?.content ?? {};
    return [{ defects: body.defects, content }];
  });
}
