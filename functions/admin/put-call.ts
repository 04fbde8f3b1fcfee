import { type Call, type CallDefinition, callStatus } from '../../shared/domain/call.ts';
import type { FieldError, Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import { typeErrorOf } from '../../shared/rules/type-check.ts';
import type { Known } from '../../shared/store/store.ts';
import { type Accepted, once } from '../once.ts';
import { type Input, type UseCase, answerOf, etag } from '../use-case.ts';
import type { AdminContext } from './context.ts';

/** Publishes a call, or puts a new definition in the place of the old one; extensions stay. */
export const putCall: UseCase<AdminContext, 'putCall'> = (context, input) =>
  once(context.store, input, input.params, async (known) => put(context, input, known));

function put(
  { packByHash }: AdminContext,
  { params, body, now }: Input<'putCall'>,
  { call: seen }: Known,
): Result<Accepted, Refusal> {
  const errors = contradictions(params.callId, body);
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  const { id, version: packVersion, hash } = body.rulePack;
  const published = packByHash(hash)?.ref;
  if (published?.id !== id || published.version !== packVersion) {
    return refuse({ code: 'call.pack_unknown', hash });
  }
  const fields = seen && hasOpened(seen, now) ? fixedFieldsChanged(seen, body) : [];
  if (fields.length > 0) return refuse({ code: 'call.changed_while_open', fields });

  const seenVersion = seen?.version ?? 0;
  const next: Call = { ...body, version: seenVersion + 1, extensions: seen?.extensions ?? [] };
  return accept({
    change: { call: { seenVersion, next } },
    answer: answerOf('putCall', 200, next, { etag: etag(next.version) }),
  });
}

function contradictions(callId: string, body: CallDefinition): FieldError[] {
  const { id, window, materials, requiredFields } = body;
  const isEmpty = window !== null && Date.parse(window.closesAt) <= Date.parse(window.opensAt);
  return [
    ...(id === callId ? [] : [OTHER_ID]),
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

const OTHER_ID: FieldError = {
  pointer: '/id',
  code: 'call.other_id',
  message: { zh: '应与地址中的通知编号一致', en: 'Must be the id in the address' },
};

const CLOSES_FIRST: FieldError = {
  pointer: '/window/closesAt',
  code: 'window.closes_before_it_opens',
  message: { zh: '截止时间应晚于开放时间', en: 'Must be after the opening' },
};

/** A call without a window never opens. */
function hasOpened(call: Call, now: Date): boolean {
  return call.window !== null && callStatus(call, now) !== 'announced';
}

/**
 * What applicants rely on once they can file. Another pack is a change of its own, with a reason and
 * a report on what was filed.
 */
function fixedFieldsChanged(seen: Call, next: CallDefinition): string[] {
  const opening = (call: CallDefinition) => call.window && Date.parse(call.window.opensAt);
  return [
    ...(seen.rulePack.hash === next.rulePack.hash ? [] : ['rulePack']),
    ...(opening(seen) === opening(next) ? [] : ['window.opensAt']),
  ];
}
