import type { Call } from '../../../shared/domain/calls/call.ts';
import { formerCalls } from '../../../shared/domain/calls/call-at.ts';
import { fixedFieldsChanged } from '../../../shared/domain/calls/fixed-fields.ts';
import { askedBy } from '../../../shared/domain/rules/extra-facts.ts';
import type { FieldError, Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/**
 * Publishes a call, or puts a new definition in the place of the one whose version was seen;
 * extensions stay.
 */
export const putCall: UseCase<AdminContext, 'putCall'> = (context, input) =>
  runIdempotently(context.store, input, input.params, (read) => put(context, input, read));

async function put(
  { packs, store, takesSamples }: AdminContext,
  { params, body, ifMatch, now }: Input<'putCall'>,
  { call: seen }: CommandContext,
): Promise<Result<AcceptedCommand, Refusal>> {
  // CEL comes with it, and nothing else at this door needs that
  const { compiledConditionsOf, contradictionsIn } =
    await import('../../../shared/rules/judging/call-contradictions.ts');
  const { id, version: packVersion, hash } = body.rulePack;
  const published = await packs.byHash(hash);
  const errors = [
    ...(body.id === params.callId ? [] : [OTHER_ID]),
    ...(body.isSample && !takesSamples ? [SAMPLE_ELSEWHERE] : []),
    ...contradictionsIn(body, published?.pack),
    ...(await unchecked(store, body)),
  ];
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  if (published?.ref.id !== id || published.ref.version !== packVersion) {
    return refuse({ code: 'call.pack_unknown', hash });
  }
  const seenVersion = seen?.version ?? 0;
  if (seen && ifMatch === undefined) return refuse({ code: 'request.if_match_missing' });
  if (ifMatch !== undefined && ifMatch !== seenVersion) {
    return refuse({ code: 'call.changed_meanwhile', currentVersion: seenVersion });
  }
  const fields = seen ? fixedFieldsChanged(seen, body, now) : [];
  if (fields.length > 0) return refuse({ code: 'call.changed_while_open', fields });

  const asked = askedBy(published.pack, body);
  const shown = {
    ...body,
    ...(asked.length > 0 && { asked }),
    version: seenVersion + 1,
    extensions: seen?.extensions ?? [],
  };
  const formerly = seen && formerCalls(seen, body, now);
  const next: Call = { ...shown, ...formerly, ...compiledConditionsOf(body) };
  return accept({
    change: { call: { seenVersion, next } },
    answer: answerOf('putCall', 200, shown, { etag: etag(next.version) }),
  });
}

const SAMPLE_ELSEWHERE: FieldError = {
  pointer: '/isSample',
  code: 'call.sample_elsewhere',
  message: {
    zh: '演示轮次只能在本机环境发布；正式的通知写 isSample: false',
    en: 'A sample is published on a machine of one’s own alone; a real call says isSample: false',
  },
};

const OTHER_ID: FieldError = {
  pointer: '/id',
  code: 'call.other_id',
  message: { zh: '应与地址中的通知编号一致', en: 'Must be the id in the address' },
};

/** Letters are printed elsewhere, by what brings the compiler along: there a layout is tried with this very call. */
async function unchecked(
  store: AdminContext['store'],
  call: Input<'putCall'>['body'],
): Promise<FieldError[]> {
  const hash = call.letterTemplate?.hash;
  return hash === undefined || (await store.hasLetterCheck(hash, hashOf(call))) ? [] : [UNCHECKED];
}

const UNCHECKED: FieldError = {
  pointer: '/letterTemplate',
  code: 'call.letters_unchecked',
  message: {
    zh: '告知书版式未经检查：用 pilots call apply',
    en: 'Its layout of letters was not checked: pilots call apply',
  },
};
