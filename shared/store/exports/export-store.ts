import type { Role } from '../../domain/people/roles.ts';
import type { ExportedFile, KeptExport } from '../../domain/exports/export.ts';

/** Which export of which call. */
export interface OfExport {
  readonly callId: string;
  readonly exportId: string;
}

/** Who took a file, and when. */
export interface ExportTaking {
  readonly at: string;
  readonly role: Role;
  /** The name of the organisation. */
  readonly organisation: string;
  readonly subject: string;
}

/** The tables that were asked for: consistent reads. */
export interface ExportStore {
  /** All of a call, the newest first. */
  listExports(callId: string): Promise<KeptExport[]>;
  readExport(of: OfExport): Promise<KeptExport | null>;
  /** Records that somebody takes the file; two of one moment are two items. */
  recordTaking(of: OfExport, taking: ExportTaking): Promise<void>;
  /** All takings of a call's exports, by export and then by moment. */
  listTakings(callId: string): Promise<(ExportTaking & Pick<OfExport, 'exportId'>)[]>;
}

/** How an export is made. */
export interface ExportMakingStore extends Pick<ExportStore, 'readExport'> {
  /** How far it is; of what is finished it says nothing. */
  noteProgress(of: OfExport, progress: { done: number; total: number }): Promise<void>;
  /** False: another run was first, and its file is the one. */
  finishExport(of: OfExport, file: ExportedFile & { readonly key: string }): Promise<boolean>;
}
