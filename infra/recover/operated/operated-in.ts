import { resolve } from 'node:path';
import { root } from '../../deploy/command.ts';
import { inCloud } from './in-cloud.ts';
import { onThisMachine } from './on-this-machine.ts';
import type { Operated } from './operated.ts';

/** Of an environment by its name; of `local`, what `npm start` runs from `.local`. */
export function operatedIn(name: string): Operated {
  if (name === 'local') return onThisMachine(resolve(root, process.env['PILOTS_DATA'] ?? '.local'));
  return inCloud(name);
}
