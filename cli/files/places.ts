import type { MaterialFile } from './sides.ts';

/**
 * Under which name each file lies in a folder, on any system: whatever somebody called it, it leads
 * nowhere else; where two have one name, all but the first carry the beginning of their digest.
 */
export function placesOf(files: readonly MaterialFile[]): (readonly [MaterialFile, string])[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const safe = safeName(file.name);
    const name = taken.has(safe.toLowerCase()) ? apart(safe, file.sha256) : safe;
    taken.add(name.toLowerCase());
    return [file, name] as const;
  });
}

function safeName(name: string): string {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '_');
  // names that Windows keeps for devices, whatever their ending
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain) ? `_${plain}` : plain;
}

function apart(name: string, sha256: string): string {
  const digest = sha256.slice(0, 12);
  return /\./.test(name) ? name.replace(/(\.[^.]*)$/, `-${digest}$1`) : `${name}-${digest}`;
}
