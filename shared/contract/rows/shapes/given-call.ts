import * as z from 'zod';
import { Call } from '../../../domain/calls/call.ts';
import { Text } from '../../../domain/text.ts';
import { PublicCall } from './public.ts';

/** One call, with the codes of how its materials and fields were read in words, and what its form is judged by. */
export const GivenCall = PublicCall.extend({
  readings: z
    .strictObject({ materials: z.record(z.string(), Text), fields: z.record(z.string(), Text) })
    .describe('how the demand for each material (by kind) and field (by pointer) is known'),
  sendsMail: z
    .boolean()
    .describe('whether this system sends mail: where it does not, nobody confirms by a link'),
  compiledConditions: Call.shape.compiledConditions.describe(
    'the parsed form of conditions that this call alone words, by which pages judge its form',
  ),
});
