/**
 * From which network something was sent, as the gateway saw it: an IPv4 address, or the 64 bits of an
 * IPv6 address that one subscriber has; the rest they choose themselves. Null where nothing is known.
 */
export function networkOf(sourceIp: string | undefined): string | null {
  if (!sourceIp) return null;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(sourceIp)?.[1];
  if (mapped !== undefined) return mapped;
  if (!sourceIp.includes(':')) return sourceIp;
  const [head = '', tail = ''] = sourceIp.split('%', 1)[0]?.split('::') ?? [];
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array.from({ length: Math.max(8 - before.length - after.length, 0) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
