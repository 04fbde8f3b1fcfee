import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Sha256 } from '../../shared/domain/application/application.ts';
import { sha256 } from '../../shared/evidence/canonical.ts';
import type { HistoryHead } from '../../shared/evidence/checkpoint.ts';
import type { Jwks } from '../../shared/evidence/jwks.ts';
import { type Signer, verifyJws } from '../../shared/evidence/jws.ts';
import { Refusal } from '../deploy/refusal.ts';
import type { Item } from '../../shared/store/table/item.ts';
import { type Contents, contentsOf, itemIn, linesOf } from './contents.ts';
import { historiesIn, rootOf } from './histories.ts';
import { digestOfFile, readLines, writeLines } from './lines.ts';

const MANIFEST = 'manifest.json';
const HEADS = 'heads.jsonl';
/** Says of the manifest, and so of every file, that this environment wrote it. */
const SIGNATURE = 'manifest.jws';
/** What the signature is of: nothing else that the key signs passes as that. */
const SIGNED_AS = 'pilots-export+jws';
const Signed = z.object({ sha256: Sha256 });

const File = z.strictObject({
  name: z.string().regex(/^[a-zA-Z]+\.jsonl$/),
  lines: z.int().min(0),
  sha256: Sha256,
});

/** What an export holds, by which it is checked before anything of it is used. */
const Manifest = z.strictObject({
  format: z.literal('pilots-export'),
  v: z.literal(1),
  table: z.string(),
  readAt: z.iso.datetime({ offset: true }),
  applications: z.int().min(0),
  /** Of all heads, as a checkpoint has it (RFC 6962, 2.1). */
  root: Sha256,
  files: z.array(File),
});
export type Manifest = z.infer<typeof Manifest>;

const Head = z.strictObject({
  applicationId: z.string(),
  version: z.int().positive(),
  head: Sha256,
});

/** An export as it was read from a folder, and found to be what its manifest says. */
export interface Export {
  readonly manifest: Manifest;
  readonly contents: Contents;
  readonly heads: readonly HistoryHead[];
}

/**
 * Writes an export into a folder that is new or empty, for nobody's eyes but the owner's: it holds
 * all personal data. The manifest comes last, so that what broke off is no export; a signature of it
 * after that, where there is somebody to sign.
 */
export async function writeExport(
  folder: string,
  contents: Contents,
  { table, readAt, signer }: Pick<Manifest, 'table' | 'readAt'> & { signer: Signer | null },
): Promise<Manifest> {
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new Refusal(`${folder} is not empty; nothing was written.`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { heads } = historiesIn(contents);
  const all = [
    ...Array.from(contents, ([kind, items]) => [`${kind}.jsonl`, linesOf(items)] as const),
    [HEADS, linesOf(heads)] as const,
  ];
  const files: Manifest['files'] = [];
  for (const [name, lines] of all)
    files.push({ name, ...(await writeLines(join(folder, name), lines)) });
  const what = { format: 'pilots-export', v: 1, table, readAt } as const;
  const manifest = { ...what, applications: heads.length, root: rootOf(heads), files };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, MANIFEST), text, { mode: 0o600 });
  const jws = await signer?.sign(SIGNED_AS, { sha256: sha256(text) });
  if (jws !== undefined) await writeFile(join(folder, SIGNATURE), `${jws}\n`, { mode: 0o600 });
  return manifest;
}

/**
 * Reads an export; throws a `Refusal` where a file is missing, strange or changed, or where `keys`
 * are given and none of them signed it.
 */
export async function readExport(folder: string, keys: Jwks | null = null): Promise<Export> {
  const manifest = await manifestIn(folder);
  if (keys) await refuseUnsigned(folder, keys);
  const named = [MANIFEST, SIGNATURE, ...manifest.files.map(({ name }) => name)];
  const strange = (await readdir(folder)).find((name) => !named.includes(name));
  if (strange) throw new Refusal(`${strange} is in ${folder}, but not in its manifest.`);
  for (const file of manifest.files) await refuseChanged(folder, file);
  const heads: HistoryHead[] = [];
  const items: Item[] = [];
  for (const { name } of manifest.files)
    for await (const line of readLines(join(folder, name)))
      if (name === HEADS) heads.push(Head.parse(JSON.parse(line)));
      else items.push(itemIn(line));
  const contents = contentsOf(items);
  const found = historiesIn(contents);
  if (found.faults.length > 0)
    throw new Refusal(`The export has histories that are not whole. ${found.faults.join('; ')}`);
  if (rootOf(heads) !== manifest.root || rootOf(found.heads) !== manifest.root)
    throw new Refusal('The histories of the export do not end where its manifest says.');
  return { manifest, contents, heads };
}

async function refuseUnsigned(folder: string, keys: Jwks): Promise<void> {
  const read = async (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const signed = await verifyJws((await read(SIGNATURE)).trim(), SIGNED_AS, keys);
  const stated = Signed.safeParse(signed).data?.sha256;
  if (stated !== sha256(await read(MANIFEST)))
    throw new Refusal(`The manifest of ${folder} is not signed by one of these keys.`);
}

async function manifestIn(folder: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
  } catch {
    throw new Refusal(`${folder} holds no export: it has no manifest.json, or not a whole one.`);
  }
}

async function refuseChanged(folder: string, { name, sha256: stated }: z.infer<typeof File>) {
  const found = await digestOfFile(join(folder, name)).catch(() => null);
  if (found === null) throw new Refusal(`${name} is missing from ${folder}.`);
  if (found !== stated) throw new Refusal(`${name} is not as it was exported.`);
}
