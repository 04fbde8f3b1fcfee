import { resolvedPacks } from '../packs/resolved.ts';
import { sampleFolder } from './sample-folder.ts';
import { costSection } from './costs/section.ts';
import { withSection } from './markdown.ts';
import { permissionsPage } from './permissions-page.ts';
import { officeTable, stateDiagram } from './states.ts';

type Read = (path: string) => string;

/**
 * The files that follow from the contract, the lifecycle, the sample round, the sources of the packs
 * and what was counted of the costs: path from the root of the project, and text. `read` gives the pages of which only a
 * section follows, and what it follows from.
 */
export function generatedFiles(read: Read): Map<string, string> {
  const diagram = `\`\`\`mermaid\n${stateDiagram()}\n\`\`\``;
  const lifecycle = withSection(read('docs/lifecycle.md'), 'states', diagram);
  const costs = costSection(
    read('cli/generate/costs/counts.json'),
    read('cli/generate/costs/prices.json'),
  );
  return new Map([
    ['docs/permissions.md', permissionsPage()],
    ['docs/lifecycle.md', withSection(lifecycle, 'offices', officeTable())],
    ['docs/costs.md', withSection(read('docs/costs.md'), 'costs', costs)],
    ...sampleFolder(),
    ...resolvedPacks(),
  ]);
}

/** The paths whose file is missing or differs from what would be generated. */
export function staleFiles(files: ReadonlyMap<string, string>, read: Read): string[] {
  return [...files].filter(([path, text]) => textOf(path, read) !== text).map(([path]) => path);
}

function textOf(path: string, read: Read): string | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}
