import { UsageError } from '../context/context.ts';

/** An option that a verb cannot do without here, though it can elsewhere. */
export function needed<V extends string>(value: V | undefined, what: string): V {
  if (value === undefined) throw new UsageError(`请给出 Give ${what}.`);
  return value;
}

/** An option that is a number from 1 on. */
export function numberIn(text: string, option: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`${text} 不是序号。 ${text} is no number: ${option}.`);
}

/** Why nothing goes with a template. */
export const NOTHING_BESIDE = ['模板由系统填写', '--template is written by the system'] as const;

/** Options that would go unheeded beside another are refused. */
export function refuseBeside(
  name: string,
  others: Readonly<Record<string, unknown>>,
  why: readonly [zh: string, en: string],
): void {
  const alsoStated = Object.keys(others).filter((other) => others[other] !== undefined);
  if (alsoStated.length === 0) return;
  throw new UsageError(
    `${why[0]}，--${name} 不能与 --${alsoStated.join('、--')} 同用。 ${why[1]}; give no --${alsoStated.join(' and no --')} with --${name}.`,
  );
}
