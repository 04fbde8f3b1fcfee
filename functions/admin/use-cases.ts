import type { UseCases } from '../door.ts';
import type { AdminContext } from './context.ts';
import { extendCall } from './extend-call.ts';
import { putCall } from './put-call.ts';

/** Every operation of this door; one that is missing does not compile. */
export const adminUseCases: UseCases<AdminContext, 'admin'> = { putCall, extendCall };
