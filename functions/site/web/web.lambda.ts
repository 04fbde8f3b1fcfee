import { join } from 'node:path';
import { webHandler } from './web-handler.ts';

export const handler = webHandler({ folder: join(import.meta.dirname, 'web') });
