import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { PublishedPack, RulePack } from '../../../../shared/domain/rules/clause.ts';
import { readingOf, readingOfCondition } from '../../../../shared/domain/rules/reading-words.ts';
import type { Comparison } from '../../../../shared/domain/rules/source.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { conditionsOf } from '../../../../shared/rules/language/conditions-of.ts';
import { inWords } from '../../../../shared/rules/language/in-words.ts';
import { treeFromJson } from '../../../../shared/rules/language/tree-json.ts';
import { vocabularyWith } from '../../../../shared/rules/language/vocabulary.ts';
import { publishedLaws, publishedTree } from '../../../../shared/rules/packs/registry.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/**
 * The latest version of a pack, or exactly the one that is asked for by its hash; with what was
 * compared since, which stands beside a pack because a published one never changes.
 */
export const getRulePack: UseCase<PublicContext, 'getRulePack'> = async (
  context,
  { params: { packId: id }, query: { hash } },
) => {
  const published = await (hash === undefined
    ? context.packs.byId(id)
    : context.packs.byHash(hash));
  if (published?.ref.id !== id) return refuse({ code: 'rule_pack.not_found', id });
  const { ref, pack, trees = {} } = published;
  const laws = [...publishedLaws()];
  const keys = new Set([...(pack.documents ?? []), ...laws].map(({ key }) => key));
  const compared = (await context.listComparisons()).filter(({ document }) => keys.has(document));
  const [readings, conditions] = [readingsOf(pack, compared), conditionsInWords(published)];
  const answer = { ref, pack, compared, readings, laws, conditions, trees };
  return accept(answerOf('getRulePack', 200, answer));
};

function readingsOf({ clauses }: RulePack, compared: readonly Comparison[]) {
  const each = clauses.map(({ id, citation, referWhen }) => [
    id,
    {
      wording: readingOf(citation, compared),
      condition: referWhen ? readingOfCondition(referWhen.read ?? 'inferred') : null,
    },
  ]);
  return Object.fromEntries(each) as Record<string, { wording: Text; condition: Text | null }>;
}

function conditionsInWords({ pack, trees }: PublishedPack): Record<string, Text> {
  const { clauses, parameters } = pack;
  const vocabulary = vocabularyWith(pack.extra);
  const worded = conditionsOf(clauses).flatMap((condition) => {
    const tree = publishedTree(condition) ?? trees?.[condition];
    return tree === undefined
      ? []
      : [[condition, inWords(treeFromJson(tree), parameters, vocabulary)] as const];
  });
  return Object.fromEntries(worded);
}
