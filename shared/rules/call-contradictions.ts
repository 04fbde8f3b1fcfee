import type { CallDefinition } from '../domain/calls/call.ts';
import type { FieldError } from '../domain/refusal.ts';
import { typeErrorOf } from './type-check.ts';

type Judged = Pick<CallDefinition, 'window' | 'materials' | 'requiredFields'>;

/** Where a well-formed call cannot be meant as it stands, each with a pointer into it. */
export function contradictionsIn({ window, materials, requiredFields }: Judged): FieldError[] {
  const isEmpty = window !== null && Date.parse(window.closesAt) <= Date.parse(window.opensAt);
  return [
    ...(isEmpty ? [CLOSES_FIRST] : []),
    ...wrongConditions('materials', materials),
    ...wrongConditions('requiredFields', requiredFields),
  ];
}

/** A condition that cannot be evaluated must not wait for the first filing to be found out. */
function wrongConditions(
  list: string,
  entries: readonly { readonly requiredWhen?: string | undefined }[],
): FieldError[] {
  return entries.flatMap(({ requiredWhen }, index) => {
    const wrong = requiredWhen === undefined ? null : typeErrorOf(requiredWhen);
    if (wrong === null) return [];
    const message = {
      zh: `条件无法判定：${wrong}`,
      en: `This condition cannot be decided: ${wrong}`,
    };
    return [{ pointer: `/${list}/${index}/requiredWhen`, code: 'condition.invalid', message }];
  });
}

const CLOSES_FIRST: FieldError = {
  pointer: '/window/closesAt',
  code: 'window.closes_before_it_opens',
  message: { zh: '截止时间应晚于开放时间', en: 'Must be after the opening' },
};
