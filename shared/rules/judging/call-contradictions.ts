import type { Call, CallDefinition } from '../../domain/calls/call.ts';
import type { RulePack } from '../../domain/rules/clause.ts';
import { askedBy, type ExtraFact } from '../../domain/rules/extra-facts.ts';
import { namesExtra, vocabularyWith } from '../language/vocabulary.ts';
import type { FieldError } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { compiled, needsInterpreter } from './compile.ts';
import { extraFaults } from './extra-faults.ts';
import { typeErrorOf } from './type-check.ts';

type Judged = Pick<CallDefinition, 'window' | 'materials' | 'requiredFields' | 'extra'>;

/**
 * Where a well-formed call cannot be meant as it stands, each with a pointer into it. `pack` is the
 * one that it names; without it, what only that can know is not looked at.
 */
export function contradictionsIn(
  { window, materials, requiredFields, extra }: Judged,
  pack?: Pick<RulePack, 'extra'>,
): FieldError[] {
  const isEmpty = window !== null && Date.parse(window.closesAt) <= Date.parse(window.opensAt);
  const known = pack ? askedBy(pack, { extra }) : null;
  return [
    ...(isEmpty ? [CLOSES_FIRST] : []),
    ...repeatedMaterials(materials),
    ...extraFaults(extra),
    ...(pack ? askedTwice(extra, pack.extra) : []),
    ...(known ? unaskedFields(requiredFields, known) : []),
    ...wrongConditions('materials', materials, known),
    ...wrongConditions('requiredFields', requiredFields, known),
  ];
}

/** A condition that cannot be evaluated must not wait for the first filing to be found out. */
function wrongConditions(
  list: string,
  entries: readonly { readonly requiredWhen?: string | undefined }[],
  asked: readonly ExtraFact[] | null,
): FieldError[] {
  return entries.flatMap(({ requiredWhen }, index) => {
    const message = requiredWhen === undefined ? null : faultOf(requiredWhen, asked);
    if (message === null) return [];
    return [{ pointer: `/${list}/${index}/requiredWhen`, code: 'condition.invalid', message }];
  });
}

/** Filings are held against it by the operators below alone: no door has an interpreter of CEL. */
function faultOf(condition: string, asked: readonly ExtraFact[] | null): Text | null {
  // what its pack asks is not at hand: whoever has that looks at it
  if (asked === null && namesExtra(condition)) return null;
  const wrong = typeErrorOf(condition, {}, asked ?? []);
  if (wrong !== null) {
    return { zh: `条件无法判定：${wrong}`, en: `This condition cannot be decided: ${wrong}` };
  }
  return needsInterpreter(condition, vocabularyWith(asked ?? [])) ? TOO_MUCH : null;
}

function repeatedMaterials(materials: Judged['materials']): FieldError[] {
  const kinds = materials.map(({ kind }) => kind);
  return kinds.flatMap((kind, at) =>
    kinds.indexOf(kind) < at ? [{ pointer: `/materials/${at}/kind`, ...LISTED_TWICE }] : [],
  );
}

function askedTwice(own: readonly ExtraFact[], ofPack: readonly ExtraFact[] = []): FieldError[] {
  return own.flatMap(({ id }, at) =>
    ofPack.some((each) => each.id === id) ? [{ pointer: `/extra/${at}/id`, ...ASKED_TWICE }] : [],
  );
}

/** A field that is demanded and that nobody asks for could never be stated. */
function unaskedFields(
  fields: Judged['requiredFields'],
  asked: readonly ExtraFact[],
): FieldError[] {
  return fields.flatMap(({ pointer }, at) => {
    const [, group, id] = pointer.split('/');
    const isUnasked = group === 'extra' && asked.every((each) => each.id !== id);
    return isUnasked ? [{ pointer: `/requiredFields/${at}/pointer`, ...NOT_ASKED }] : [];
  });
}

const LISTED_TWICE = {
  code: 'call.material_repeated',
  message: { zh: '材料编号重复', en: 'This material is listed twice' },
};
const ASKED_TWICE = {
  code: 'call.asked_twice',
  message: {
    zh: '规则集已经问了同一编号的事项：请删去或改用别的编号',
    en: 'The pack asks for this id already: leave it out or take another id',
  },
};
const NOT_ASKED = {
  code: 'call.not_asked',
  message: {
    zh: '规则集和本通知都没有问这一事项：请先列入 extra',
    en: 'Neither the pack nor this call asks for it: list it in extra first',
  },
};

const TOO_MUCH: Text = {
  zh: '条件只能由“&&”“||”“!”、比较、“in”、“size”、“exists”、“all”和本系统的函数组成',
  en: 'A condition may consist of &&, ||, !, comparisons, in, size, exists, all and the functions of this system',
};

/** What the call is stored with, so that filings are held against its own conditions. */
export function compiledConditionsOf({
  materials,
  requiredFields,
}: Pick<Judged, 'materials' | 'requiredFields'>): Pick<Call, 'compiledConditions'> {
  const texts = [...materials, ...requiredFields].flatMap((each) => each.requiredWhen ?? []);
  const compiledConditions = compiled(texts);
  return Object.keys(compiledConditions).length > 0 ? { compiledConditions } : {};
}

const CLOSES_FIRST: FieldError = {
  pointer: '/window/closesAt',
  code: 'window.closes_before_it_opens',
  message: { zh: '截止时间应晚于开放时间', en: 'Must be after the opening' },
};
