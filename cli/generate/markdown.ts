/** Rows under their heads, as a table in Markdown. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  rules: readonly string[] = heads.map(() => '---'),
): string {
  return [heads, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A page with what stands between its markers `<!-- name -->` and `<!-- /name -->` replaced. */
export function withSection(page: string, name: string, section: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no section between ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n${section}\n${page.slice(to)}`;
}
