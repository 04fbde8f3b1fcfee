import * as z from 'zod';
import { RulePack, RulePackRef } from '../../../domain/rules/clause.ts';
import { Publication } from '../../../domain/rules/pack-release.ts';
import { Comparison, Law } from '../../../domain/rules/source.ts';
import { Text } from '../../../domain/text.ts';

export const PackPath = z.strictObject({ packId: z.string().max(50) });

export const ListedPack = RulePackRef.extend({
  title: Text,
  clauses: z.int().positive(),
  published: Publication.nullable().describe('here, by an admin; null: it came with the code'),
});

export const PackList = z.strictObject({ rulePacks: z.array(ListedPack) });

/** A pack, and which of its documents somebody has compared with the original since. */
export const GivenPack = z.strictObject({
  ref: RulePackRef,
  pack: RulePack,
  compared: z.array(Comparison),
  readings: z
    .record(z.string(), z.strictObject({ wording: Text, condition: Text.nullable() }))
    .describe(
      'by clause, as the pages say it: how its wording was read, and how what stands beside it came about',
    ),
  laws: z.array(Law).describe('what every pack rests on beside its own documents'),
  conditions: z.record(z.string(), Text).describe('each condition of a clause in words'),
  trees: z
    .record(z.string(), z.string())
    .describe('the parsed form of conditions that came with no code, by which pages judge'),
});

/** Exactly this version of a pack; absent: the latest. */
export const PackVersion = z.strictObject({ hash: RulePackRef.shape.hash.optional() });
