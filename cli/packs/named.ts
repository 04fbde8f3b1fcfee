import type { RulePack } from '../../shared/domain/rules/clause.ts';
import type { Text } from '../../shared/domain/text.ts';
import { conditionsOf } from '../../shared/rules/language/conditions-of.ts';
import { parse } from '../../shared/rules/language/environment.ts';
import { inWords } from '../../shared/rules/language/in-words.ts';
import { vocabularyWith } from '../../shared/rules/language/vocabulary.ts';
import { packById } from '../../shared/rules/packs/registry.ts';
import { UsageError } from '../context/context.ts';
import { checkPack } from './check.ts';
import { readPackFolder } from './folder.ts';

/**
 * The pack that a word names: the latest version of one that comes with the code, by its id, or what
 * a folder means. Throws a `UsageError` that tells every fault of the folder.
 */
export function packNamed(word: string): RulePack {
  const known = packById(word);
  if (known) return known.pack;
  const { pack, faults } = checkPack(readPackFolder(word));
  if (!pack) throw new UsageError(faults.join('\n'));
  return pack;
}

/** Each condition of a pack in words. */
export function conditionsSaid({ clauses, parameters, extra }: RulePack): Record<string, Text> {
  const vocabulary = vocabularyWith(extra);
  const worded = conditionsOf(clauses).map((text) => {
    return [text, inWords(parse(text).ast, parameters, vocabulary)];
  });
  return Object.fromEntries(worded) as Record<string, Text>;
}
