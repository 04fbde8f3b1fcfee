import type { ASTNode } from '@marcbachmann/cel-js';
import { CalendarDate } from '../../domain/calendar.ts';
import { pathOf } from '../language/paths.ts';
import type { FactType, Vocabulary } from '../language/vocabulary.ts';
import { childrenOf } from './condition.ts';

const COMPARING: readonly string[] = ['==', '!=', '<', '<=', '>', '>='];

/**
 * What is wrong with a text that a condition compares a fact with, where no fact can ever be so: a day
 * that is in no calendar or is written otherwise, a choice that there is not. It would never err, and
 * always say the same. Null where nothing is wrong.
 */
export function wrongConstant(node: ASTNode, vocabulary: Vocabulary): string | null {
  const [one, other] = childrenOf(node.args);
  if (!one || !other) return null;
  if (node.op === 'in') return wrongAmong(one, other, vocabulary);
  if (!COMPARING.includes(node.op)) return null;
  return wrongFor(typeIn(one, vocabulary), other) ?? wrongFor(typeIn(other, vocabulary), one);
}

/** `fact in ["a", "b"]`, or `"a" in facts`. */
function wrongAmong(one: ASTNode, list: ASTNode, vocabulary: Vocabulary): string | null {
  const type = typeIn(one, vocabulary);
  const among = list.op === 'list' ? childrenOf(list.args) : [];
  const wrong = among.flatMap((each) => wrongFor(type, each) ?? []);
  return wrong[0] ?? wrongFor(typeIn(list, vocabulary), one);
}

function typeIn(node: ASTNode, vocabulary: Vocabulary): FactType | undefined {
  if (node.op === 'call' && node.args[0] === 'addMonths') return { kind: 'date' };
  return vocabulary.get(pathOf(node) ?? '')?.type;
}

function wrongFor(type: FactType | undefined, { op, args }: ASTNode): string | null {
  if (!type || op !== 'value' || typeof args !== 'string') return null;
  if (type.kind === 'date' && !CalendarDate.safeParse(args).success)
    return `"${args}" is no calendar date like 2023-06-30`;
  const isOffered =
    type.kind === 'enum'
      ? type.values.includes(args)
      : type.kind !== 'list' || type.of.safeParse(args).success;
  return isOffered ? null : `"${args}" is nothing that this fact can be`;
}
