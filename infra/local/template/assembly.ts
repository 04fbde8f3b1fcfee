import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { Sentence } from './sentence.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});
const Template = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }),
    )
    .default({}),
});
const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z
        .object({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});
const Assets = z.object({
  files: z
    .record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) }))
    .default({}),
});

/** One synthesized stack: its template, and where the assets that it names lie. */
export interface Stack {
  readonly name: string;
  readonly template: z.infer<typeof Template>;
  /** Asset hash to absolute path. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Reads the stacks of a cloud assembly (`cdk.out`). Throws a `Sentence` for what cannot be read. */
export function readAssembly(folder: string): readonly Stack[] {
  const manifest = read(join(folder, 'manifest.json'), Manifest);
  const stacks = Object.entries(manifest.artifacts).flatMap(([id, artifact]) => {
    const file = artifact.properties?.templateFile;
    if (artifact.type !== 'aws:cloudformation:stack' || !file) return [];
    return [
      {
        name: artifact.properties?.stackName ?? id,
        template: read(join(folder, file), Template),
        assets: readAssets(folder, join(folder, `${id}.assets.json`)),
      },
    ];
  });
  if (stacks.length === 0) throw new Sentence(`There is no stack in ${folder}.`);
  return stacks;
}

function readAssets(folder: string, file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(
    Object.entries(read(file, Assets).files).flatMap(([hash, { source }]) =>
      source.path ? [[hash, resolve(folder, source.path)] as const] : [],
    ),
  );
}

function read<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Sentence(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Sentence(
    `${file} is not a synthesized template: at ${issue?.path.join('.')}, ${issue?.message}`,
  );
}
