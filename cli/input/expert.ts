import type { Schemas } from '../../shared/client/client.ts';
import { UsageError } from '../context/context.ts';

type Expert = Schemas['Panel']['experts'][number];

export const EXPERT_PLACEHOLDER = 'subject=organisation[=code]';

/** An expert and the organisation, as an option names them. */
export function expertIn(text: string): Expert {
  const [subject = '', name = '', code = '', ...more] = text.split('=').map((part) => part.trim());
  if (subject === '' || name === '' || more.length > 0) {
    throw new UsageError(
      `${text} 不是专家及其单位。 ${text} names no expert: --expert <subject>=<organisation>, or <subject>=<organisation>=<code>.`,
    );
  }
  return { subject, organisation: { code: code === '' ? null : code, name } };
}
