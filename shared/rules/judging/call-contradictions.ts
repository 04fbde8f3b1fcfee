import type { Call, CallDefinition } from '../../domain/calls/call.ts';
import type { FieldError } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { compiled, needsInterpreter } from './compile.ts';
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
    const message = requiredWhen === undefined ? null : faultOf(requiredWhen);
    if (message === null) return [];
    return [{ pointer: `/${list}/${index}/requiredWhen`, code: 'condition.invalid', message }];
  });
}

/** Filings are held against it by the operators below alone: no door has an interpreter of CEL. */
function faultOf(condition: string): Text | null {
  const wrong = typeErrorOf(condition);
  if (wrong !== null) {
    return { zh: `条件无法判定：${wrong}`, en: `This condition cannot be decided: ${wrong}` };
  }
  return needsInterpreter(condition) ? TOO_MUCH : null;
}

const TOO_MUCH: Text = {
  zh: '条件只能由“&&”“||”“!”、比较、“in”、“size”、“exists”、“all”和本系统的函数组成',
  en: 'A condition may consist of &&, ||, !, comparisons, in, size, exists, all and the functions of this system',
};

/** What the call is stored with, so that filings are held against its own conditions. */
export function compiledConditionsOf({
  materials,
  requiredFields,
}: Judged): Pick<Call, 'compiledConditions'> {
  const texts = [...materials, ...requiredFields].flatMap((each) => each.requiredWhen ?? []);
  const compiledConditions = compiled(texts);
  return Object.keys(compiledConditions).length > 0 ? { compiledConditions } : {};
}

const CLOSES_FIRST: FieldError = {
  pointer: '/window/closesAt',
  code: 'window.closes_before_it_opens',
  message: { zh: '截止时间应晚于开放时间', en: 'Must be after the opening' },
};
