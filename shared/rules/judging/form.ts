import type { Call, MaterialRequirement, RequiredField } from '../../domain/calls/call.ts';
import { OTHER, namedChoice } from '../../domain/calls/open-choice.ts';
import { Content, type DraftContent } from '../../domain/application/content.ts';
import type { PartialFacts } from '../../domain/rules/facts.ts';
import { fieldErrorsOf } from '../../domain/application/field-errors.ts';
import type { FieldError } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { isStated } from '../../domain/texts/stated.ts';
import { extraErrorsIn } from '../../domain/rules/extra-errors.ts';
import type { ExtraFact } from '../../domain/rules/extra-facts.ts';
import { type Vocabulary, vocabularyWith } from '../language/vocabulary.ts';
import { readable } from './warnings/dates.ts';
import { condition } from './condition.ts';
import { scopeOf } from '../language/scope.ts';
import type { Scope } from '../language/scope.ts';

type Form = Pick<
  Call,
  'requiredFields' | 'materials' | 'keyFields' | 'policyThemes' | 'asked' | 'compiledConditions'
>;

/**
 * What the call's form still demands: fields (`field.required`), materials (`material.required`),
 * and themes that the call does not offer (`field.not_listed`), all at once. A field whose demand
 * hangs on a fact that is not stated is not demanded; the field that states the fact is.
 */
export function gapsIn(content: DraftContent, facts: PartialFacts, call: Form): FieldError[] {
  const scope = scopeOf(readable(facts, call.asked), {});
  const vocabulary = vocabularyWith(call.asked);
  const isAsked = (each: Demand) => isDemanded(each, { scope, vocabulary, call });
  const fields = call.requiredFields.filter(
    (field) => isAsked(field) && isBlank(content, field.pointer),
  );
  const materials = call.materials.filter(
    (material) => isAsked(material) && !isProvided(content, material),
  );
  return [
    ...fields.map(fieldGap),
    ...materials.map(materialGap),
    ...unnamedKeyField(content, call),
    ...unofferedThemes(content, call),
    ...unlistedMaterials(content, call),
  ];
}

/**
 * Where a content is not in the format that submission demands; empty where it could be filed.
 * `asked` is what its call asks besides, against which its answers are held.
 */
export function formatErrorsIn(
  content: DraftContent,
  asked: readonly ExtraFact[] = [],
): FieldError[] {
  const checked = Content.safeParse(content);
  const wrong = checked.success ? [] : fieldErrorsOf(checked.error.issues, content);
  return [...wrong, ...extraErrorsIn(content.extra, asked)];
}

interface Demand {
  readonly requiredWhen?: string | undefined;
}

interface Demanding {
  readonly scope: Scope;
  readonly vocabulary: Vocabulary;
  readonly call: Form;
}

function isDemanded({ requiredWhen }: Demand, { scope, vocabulary, call }: Demanding): boolean {
  if (requiredWhen === undefined) return true;
  return condition(requiredWhen, call.compiledConditions, vocabulary).truth(scope) === true;
}

/** An empty list is an answer here: the standard was not converted, or a table that is asked for has no rows. */
function mayBeEmpty(pointer: string): boolean {
  return pointer === '/standard/convertedTo' || pointer.startsWith('/extra/');
}

function isBlank(content: DraftContent, pointer: string): boolean {
  let value: unknown = content;
  for (const step of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[step];
  }
  if (Array.isArray(value)) return saysNothing(value) && !mayBeEmpty(pointer);
  return value === undefined || (typeof value === 'string' && !isStated(value));
}

/** An empty list, or one of blanks. */
function saysNothing(list: readonly unknown[]): boolean {
  return list.every((item) => typeof item === 'string' && !isStated(item));
}

function isProvided(content: DraftContent, { kind }: MaterialRequirement): boolean {
  return content.materials?.some((material) => material.kind === kind) ?? false;
}

function fieldGap({ pointer, label }: RequiredField): FieldError {
  const message = { zh: `请填写：${label.zh}`, en: `Please state: ${label.en}` };
  return { pointer, code: 'field.required', message };
}

function materialGap({ name }: MaterialRequirement): FieldError {
  const message = { zh: `缺少申报材料：${name.zh}`, en: `This material is missing: ${name.en}` };
  return { pointer: '/materials', code: 'material.required', message };
}

/** What the call does not list is nothing that anybody would look at; one without a list takes any. */
function unlistedMaterials({ materials = [] }: DraftContent, call: Form): FieldError[] {
  if (call.materials.length === 0) return [];
  const isListed = (kind: string) => call.materials.some((each) => each.kind === kind);
  const offered = call.materials.map(({ kind, name }) => ({ id: kind, name }));
  return materials.flatMap(({ kind }, at) =>
    isListed(kind) ? [] : [notOffered(`/materials/${at}/kind`, offered)],
  );
}

/** The list is open, but whoever chooses another has to name it. */
function unnamedKeyField({ keyField = '' }: DraftContent, { keyFields }: Form): FieldError[] {
  if (!isStated(keyField) || namedChoice(keyField, keyFields) !== OTHER) return [];
  const message = {
    zh: '重点领域选“其他”的，请写明名称',
    en: 'Please name the key field where it is another than those offered',
  };
  return [{ pointer: '/keyField', code: 'field.required', message }];
}

function unofferedThemes({ policyThemes }: DraftContent, call: Form): FieldError[] {
  return (policyThemes ?? []).flatMap((theme, at) =>
    call.policyThemes.some((each) => each.id === theme)
      ? []
      : [notOffered(`/policyThemes/${at}`, call.policyThemes)],
  );
}

function notOffered(
  pointer: string,
  offered: readonly { readonly id: string; readonly name: Text }[],
): FieldError {
  const names = (language: 'zh' | 'en') => offered.map(({ name }) => name[language]);
  const message = {
    zh: `本次申报可选：${names('zh').join('、')}`,
    en: `This call offers: ${names('en').join(', ')}`,
  };
  return { pointer, code: 'field.not_listed', message };
}
