import type { Citation, RulePack } from '../../../shared/domain/rules/clause.ts';
import { readingOf } from '../../../shared/domain/rules/reading-words.ts';
import type { LetterFacts } from './facts.ts';
import type { Block, Words } from '../paper/printed.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { W } from './letter-words.ts';

/** The clauses that a letter cites, each with its source and how that was read; none: no block. */
export function citedBlock(
  { pack, compared }: Pick<LetterFacts, 'pack' | 'compared'>,
  clauses: readonly string[],
): Block[] {
  const cited = [...new Set(clauses)].flatMap(
    (id) => pack.clauses.find((clause) => clause.id === id) ?? [],
  );
  if (cited.length === 0) return [];
  const columns = [
    { name: W.clause, share: 5 },
    { name: W.says, share: 9 },
    { name: W.source, share: 8 },
  ];
  const lines = cited.map(({ id, says, citation }) => [
    { zh: id },
    says,
    sourceWords(citation, readingOf(citation, compared)),
  ]);
  return [{ heading: W.clauses, table: { columns, lines } }];
}

function sourceWords({ issuer = '', document, article }: Citation, { zh, en }: Text): Words {
  return { zh: `${issuer}${document} ${article}（${zh}）`, en };
}

/** A clause with what it says; one that the pack lacks by its number alone. */
export function clauseWords(pack: RulePack, id: string): Words {
  const clause = pack.clauses.find((each) => each.id === id);
  return clause ? { zh: `${id} ${clause.says.zh}`, en: clause.says.en } : { zh: id };
}
