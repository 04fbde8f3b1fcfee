import type { Checked, MaterialFile } from '../../domain/materials/material-file.ts';

/** Who asked for the link to which file. */
export interface MaterialReading {
  readonly at: string;
  readonly sha256: string;
  readonly role: string;
  /** The name of the reader's organisation. */
  readonly organisation: string;
  readonly subject: string;
}

/** What those need who read files. */
export type MaterialReader = Pick<
  MaterialStore,
  'listMaterials' | 'readMaterial' | 'recordMaterialReading'
>;

export interface MaterialStore {
  /** One query: all files of an application that were ever asked for. */
  listMaterials(applicationId: string): Promise<MaterialFile[]>;
  /** One file; null where nobody asked for it. */
  readMaterial(applicationId: string, sha256: string): Promise<MaterialFile | null>;
  /** Enters a file that is to be uploaded, in the place of the same one that is neither clean nor redacted; gives what stands then. */
  awaitMaterial(
    applicationId: string,
    file: MaterialFile,
    /** Of an upload in parts; absent: it comes as one. */
    uploadId?: string,
  ): Promise<MaterialFile>;
  /** The id of the upload in parts by which a file comes; null where it comes as one, or not at all. */
  readUploadId(applicationId: string, sha256: string): Promise<string | null>;
  /** Says what became of a file that is awaited; of any other it says nothing. */
  settleMaterial(applicationId: string, sha256: string, checked: Settled): Promise<void>;
  /** Records a reading; two of one moment are two items. */
  recordMaterialReading(applicationId: string, reading: MaterialReading): Promise<void>;
  /** One query: all readings of the files of an application, oldest first. */
  listMaterialReadings(applicationId: string): Promise<MaterialReading[]>;
}

export type Settled = Checked & { readonly code: MaterialFile['code']; readonly checkedAt: string };
