import type * as z from 'zod';
import { fieldErrorsOf } from '../../shared/domain/application/field-errors.ts';
import type { Text } from '../../shared/domain/text.ts';
import { UsageError } from '../context/context.ts';

/** That a file is not what it looks like, by the first member that it should not have so. */
export function notSuch(path: string, what: Text, { issues }: z.ZodError, given: unknown) {
  const at = fieldErrorsOf(issues, given)[0]?.pointer ?? '';
  const [zh, en] = at === '' ? ['', ''] : [`（${at} 有误）`, `: ${at} is wrong`];
  return new UsageError(`${path} ${what.zh}${zh}。 ${path} ${what.en}${en}.`);
}
