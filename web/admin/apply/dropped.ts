import type { GivenFile } from './call-files.ts';

/** The files that were dropped, and those that lie right in a folder that was. */
export async function filesDropped(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // all of them at once: after the first wait the browser has forgotten them
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = await Promise.all(entries.map((entry) => filesOf(entry)));
  return Promise.all(files.flat().map(readFile));
}

/** The files that were chosen. */
export function filesChosen(files: FileList | null): Promise<readonly GivenFile[]> {
  return Promise.all([...(files ?? [])].map(readFile));
}

async function readFile(file: File): Promise<GivenFile> {
  return { name: file.name, text: textIn(await file.arrayBuffer()) };
}

async function filesOf(entry: FileSystemEntry, isWithin = false): Promise<readonly File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      ),
    ];
  if (isWithin) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  );
  return (await Promise.all(inside.map((each) => filesOf(each, true)))).flat();
}

/** The text of bytes in UTF-8, or null. What reads JSON strictly is not loaded with the page for it. */
function textIn(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
