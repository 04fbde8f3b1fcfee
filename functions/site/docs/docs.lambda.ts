import { join } from 'node:path';
import { docsHandler } from './docs-handler.ts';

export const handler = docsHandler({ folder: join(import.meta.dirname, 'docs') });
