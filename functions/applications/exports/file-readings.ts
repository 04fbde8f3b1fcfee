import type { OfficeFileReading } from '../../../shared/domain/materials/file-reading.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';

/**
 * Who opened which file of an application, the last first: all but its association, whose files they
 * are. Two queries.
 */
export async function fileReadings(
  store: Pick<MaterialStore, 'listMaterials' | 'listMaterialReadings'>,
  applicationId: string,
): Promise<OfficeFileReading[]> {
  const [files, readings] = await Promise.all([
    store.listMaterials(applicationId),
    store.listMaterialReadings(applicationId),
  ]);
  const names = new Map(files.map(({ sha256, name }) => [sha256, name]));
  return readings
    .filter(({ role }) => role !== 'association')
    .map((reading) => ({ ...reading, name: names.get(reading.sha256) ?? null }))
    .toReversed();
}
