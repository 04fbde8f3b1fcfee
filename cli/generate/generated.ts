import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { sampleFolder } from './sample-folder.ts';
import { costSection } from './costs/section.ts';
import { withSection } from './markdown.ts';
import { permissionsPage } from './permissions-page.ts';
import { stateDiagram } from './states.ts';

const HEADER = `// Generated from shared/contract/routes.ts by \`npm run generate\`; not edited by hand.
/* oxlint-disable -- a generator wrote it */

`;

type Read = (path: string) => string;

/**
 * The files that follow from the contract, the lifecycle, the sample round and what was counted of
 * the costs: path from the root of the project, and text. `read` gives the pages of which only a
 * section follows, and what it follows from.
 */
export async function generatedFiles(read: Read): Promise<Map<string, string>> {
  const diagram = `\`\`\`mermaid\n${stateDiagram()}\n\`\`\``;
  const costs = costSection(
    read('cli/generate/costs/counts.json'),
    read('cli/generate/costs/prices.json'),
  );
  return new Map([
    ['shared/client/schema.ts', await clientSchema()],
    ['docs/permissions.md', permissionsPage()],
    ['README.md', withSection(withSection(read('README.md'), 'states', diagram), 'costs', costs)],
    ...sampleFolder(),
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

/** What the generator exports although the document has none. */
const NEVER_USED = /^export type (webhooks|\$defs) = Record<string, never>;\n/gm;

async function clientSchema(): Promise<string> {
  const document = JSON.parse(JSON.stringify(openApiDocument()), withOptionalKey);
  return HEADER + astToString(await openapiTS(document)).replaceAll(NEVER_USED, '');
}

/** The client makes the keys itself, so that its callers need not name one. */
function withOptionalKey(_name: string, value: unknown): unknown {
  const isKey =
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    value.name === 'Idempotency-Key';
  return isKey ? { ...value, required: false } : value;
}
