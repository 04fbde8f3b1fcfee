import type { LetterFault } from '../../../../shared/contract/rows/own/letter-templates.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { LetterTemplate } from '../../../../shared/domain/calls/letter-template.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { hashOf, sha256 } from '../../../../shared/evidence/canonical.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';

/**
 * Tries a layout of letters with sample data of the call that is to have it. One without fault is
 * kept, and that it was tried with this very definition: only then does the door of admins take the
 * call. Again is the same.
 */
export const checkLetterTemplate: UseCase<DocumentContext, 'checkLetterTemplate'> = async (
  { store, rules, printer },
  { params: { callId }, query, body: { call, source }, caller, now },
) => {
  const published = await rules.packByHash(call.rulePack.hash);
  if (!published) return refuse({ code: 'call.pack_unknown', hash: call.rulePack.hash });
  const { letterTemplate } = call;
  const there = (await store.readContext({ callId })).call?.letterTemplate;
  const isOther = there?.version === letterTemplate.version && there.hash !== letterTemplate.hash;
  const { tryTemplate } = await import('../../../printing/letters/tried/try-template.ts');
  const { pack } = published;
  const { printed, faults: found } = tryTemplate(await printer(), source, { call, pack });
  const faults = [
    ...(sha256(source) === letterTemplate.hash ? [] : [OTHER_HASH]),
    ...(call.id === callId ? [] : [OTHER_CALL]),
    ...(isOther ? [sameVersion(letterTemplate)] : []),
    ...found,
  ];
  const isKept = faults.length === 0 && query.dryRun !== true;
  if (isKept)
    await store.keepLetterTemplate({
      hash: letterTemplate.hash,
      source,
      definition: hashOf(call),
      at: beijingInstant(now),
      by: caller.subject,
    });
  return accept(answerOf('checkLetterTemplate', 200, { letterTemplate, printed, faults, isKept }));
};

function fault(zh: string, en: string): LetterFault {
  return { line: null, column: null, letters: [], message: { zh, en } };
}

const OTHER_HASH = fault('版式与摘要不符', 'The layout is not what its hash says');
const OTHER_CALL = fault('通知编号与地址不符', 'The call is another one than the address says');

function sameVersion({ version }: LetterTemplate): LetterFault {
  return fault(
    `第${version}版已是另一版式，改动后须改版本号`,
    `Version ${version} is another layout already: one that was changed has a new version`,
  );
}
