import type { Text } from '../text.ts';
import { type CallDefinition, callStatus } from './call.ts';

/** What they are called, as `callPlaceName` has it: all words of a call are more than a door needs. */
export const FIXED_FIELD_WORDS: Readonly<Record<string, Text>> = {
  rulePack: { zh: '规则集', en: 'Rule pack' },
  'window.opensAt': { zh: '受理时间 › 开始时间', en: 'Window › opens at' },
  reconsiderationWorkingDays: {
    zh: '可申请复核的期限（工作日）',
    en: 'Reconsideration, working days',
  },
};

type Fixed = Pick<CallDefinition, 'window' | 'rulePack' | 'reconsiderationWorkingDays'>;
export type FixedField = 'rulePack' | 'window.opensAt' | 'reconsiderationWorkingDays';

/**
 * What applicants rely on once they can file, and what another definition would change of it at a
 * moment; nothing before the opening. Another pack is a change of its own, with a reason and a report
 * on what was filed.
 */
export function fixedFieldsChanged(seen: Fixed, next: Fixed, now: Date): FixedField[] {
  if (!hasOpened(seen, now)) return [];
  const opening = ({ window }: Fixed) => window && Date.parse(window.opensAt);
  const days = ({ reconsiderationWorkingDays: given }: Fixed) => given ?? 0;
  return [
    ...(seen.rulePack.hash === next.rulePack.hash ? [] : (['rulePack'] as const)),
    ...(opening(seen) === opening(next) ? [] : (['window.opensAt'] as const)),
    // letters promise them
    ...(days(next) < days(seen) ? (['reconsiderationWorkingDays'] as const) : []),
  ];
}

/** A call without a window never opens. */
function hasOpened({ window }: Pick<Fixed, 'window'>, now: Date): boolean {
  return window !== null && callStatus({ window }, now) !== 'announced';
}
