import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import { MEDIA_TYPES } from '../../shared/domain/materials/file-formats.ts';
import type { ApplicationPath } from '../applications/view.ts';
import type { MaterialFile } from './sides.ts';

type Material = NonNullable<Schemas['EditApplicationRequest']['materials']>[number];

/** For which material of the call a file is, and what whoever has the paper says of it. */
export type Declared = Pick<Material, 'kind' | 'sealed' | 'statedNumber'>;

/** Names a file in the draft, on the version just read; what names it already stays as it is. */
export async function nameIn(
  client: PilotsClient,
  path: ApplicationPath,
  { sha256, name, size, format }: MaterialFile,
  declared: Declared,
): Promise<void> {
  const operation = '/v1/calls/{callId}/applications/{applicationId}';
  const { content, version } = dataOf(await client.GET(operation, { params: { path } }));
  const { materials = [] } = content;
  if (materials.some((each) => each.sha256 === sha256 && each.kind === declared.kind)) return;
  const mediaType = MEDIA_TYPES[format];
  const body = {
    ...content,
    materials: [...materials, { ...declared, name, mediaType, size, sha256 }],
  };
  const params = { path, header: { 'If-Match': `"${version}"` } };
  dataOf(await client.PUT(operation, { params, body }));
}

/** The materials of a draft that a file is for. */
export async function namedFor(
  client: PilotsClient,
  path: ApplicationPath,
  sha256: string,
): Promise<string[]> {
  const { content } = dataOf(
    await client.GET('/v1/calls/{callId}/applications/{applicationId}', { params: { path } }),
  );
  const { materials = [] } = content;
  return materials.filter((each) => each.sha256 === sha256).map(({ kind }) => kind);
}
