import type { Schemas } from '../../shared/client/client.ts';
import { expertIn as readExpert } from '../../shared/sheets/panels.ts';
import { UsageError } from '../context/context.ts';

type Expert = Schemas['Panel']['experts'][number];

export const EXPERT_PLACEHOLDER = 'subject=organisation[=code]';

/** An expert and the organisation, as an option names them. */
export function expertIn(text: string): Expert {
  const expert = readExpert(text);
  if (expert) return expert;
  throw new UsageError(
    `${text} 不是专家及其单位。 ${text} names no expert: --expert <subject>=<organisation>, or <subject>=<organisation>=<code>.`,
  );
}
