import { join } from 'node:path';
import { bundleFunctions } from '../bundles.ts';

// where `.size-limit.json` looks for them
await bundleFunctions(join(import.meta.dirname, '..', '..', 'build', 'bundles'));
