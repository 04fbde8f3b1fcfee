import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { PublishedPack, RulePack } from '../../../shared/domain/rules/clause.ts';
import type { FieldError, Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { LARGEST_PACK } from '../../../shared/domain/rules/pack-release.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { latestOf, type Packs } from '../../applications/packs/packs.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/**
 * Publishes a version of a rule pack: checked beside every pack that was published, kept under its
 * hash, and never changed or removed. No call and no verdict changes by it.
 */
export const publishRulePack: UseCase<AdminContext, 'publishRulePack'> = (context, input) =>
  runIdempotently(context.store, input, {}, () => release(context.packs, input));

async function release(
  packs: Packs,
  { body, query, caller, now }: Input<'publishRulePack'>,
): Promise<Result<AcceptedCommand, Refusal>> {
  const checked = await checkedPack(packs, body);
  if (!checked.ok) return checked;
  const { pack, ref } = checked.value;
  const currentVersion = latestOf(await packs.list(), ref.id)?.ref.version ?? 0;
  if (ref.version !== currentVersion + 1) {
    return refuse({ code: 'rule_pack.not_next_version', id: ref.id, currentVersion });
  }
  const publication = { by: caller.subject, at: beijingInstant(now), note: body.note };
  const summary = { title: pack.title, clauses: pack.clauses.length };
  const shown = { ...ref, ...summary, published: publication, dryRun: query.dryRun === true };
  return accept({
    change: {
      packRelease: { published: checked.value, release: { ref, ...summary, ...publication } },
    },
    answer: answerOf('publishRulePack', 201, shown),
  });
}

/** The pack that was sent, where the code that checks a folder finds nothing wrong with it. */
async function checkedPack(
  packs: Packs,
  { pack: written, clauses, templates, hash }: Input<'publishRulePack'>['body'],
): Promise<Result<Required<PublishedPack>, Refusal>> {
  // CEL comes with it, and nothing else at this door needs that
  const { checkSource, treesOf } = await import('../../../shared/rules/judging/check-source.ts');
  const { pack, faults } = checkSource(
    { pack: written, clauses, templates },
    await everyPack(packs),
  );
  if (!pack) {
    const errors = faults.map(({ file, pointer, message }) => {
      return { pointer: `/${file}${pointer}`, code: 'rule_pack.fault', message };
    });
    return refuse({ code: 'request.invalid', errors });
  }
  const ref = { id: pack.id, version: pack.version, hash: hashOf(pack) };
  const trees = treesOf(pack);
  const errors = [
    ...(ref.hash === hash ? [] : [OTHER_HASH]),
    ...(bytesOf({ pack, trees }) > LARGEST_PACK ? [TOO_LARGE] : []),
  ];
  return errors.length > 0
    ? refuse({ code: 'request.invalid', errors })
    : accept({ pack, trees, ref });
}

async function everyPack(packs: Packs): Promise<RulePack[]> {
  const listed = await packs.list();
  const read = await Promise.all(listed.map(({ ref }) => packs.byHash(ref.hash)));
  return read.flatMap((published) => published?.pack ?? []);
}

function bytesOf(kept: object): number {
  return Buffer.byteLength(JSON.stringify(kept));
}

const OTHER_HASH: FieldError = {
  pointer: '/hash',
  code: 'rule_pack.other_hash',
  message: {
    zh: '本环境由这些文件得出的规则集与此摘要不符：请用本环境的 pilots 再试',
    en: 'These files give another pack here: use the pilots of this environment',
  },
};

const TOO_LARGE: FieldError = {
  pointer: '/clauses',
  code: 'rule_pack.too_large',
  message: {
    zh: `规则集过大，不能保存：连同条件不超过${LARGEST_PACK / 1024}KB`,
    en: `The pack is too large to be kept: with its conditions ${LARGEST_PACK / 1024} KB at most`,
  },
};
