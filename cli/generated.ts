import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../functions/openapi.ts';
import { permissionsPage } from './permissions-page.ts';

const HEADER = `// Generated from functions/routes.ts by \`npm run generate\`; not edited by hand.
/* oxlint-disable */

`;

/** The files that follow from the contract: path from the root of the project, and text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ['shared/client/schema.ts', await clientSchema()],
    ['docs/permissions.md', permissionsPage()],
  ]);
}

/** The paths whose file is missing or differs from what would be generated. */
export function staleFiles(
  files: ReadonlyMap<string, string>,
  read: (path: string) => string,
): string[] {
  return [...files].filter(([path, text]) => textOf(path, read) !== text).map(([path]) => path);
}

function textOf(path: string, read: (path: string) => string): string | undefined {
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
