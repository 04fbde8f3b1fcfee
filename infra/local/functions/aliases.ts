import type { Resource } from '../template/resources.ts';
import type { Values } from '../template/values.ts';
import { functionArn } from './settings.ts';

/** An alias leads to the one version of its function that there is here. */
export function nameAliases(aliases: readonly Resource[], values: Values): void {
  for (const alias of aliases) {
    const name = String(values.propertyOf(alias, 'FunctionName'));
    values.set(alias, { ref: functionArn(name) });
  }
}
