import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The files that the documentation's pages load lie beside its bundle. */
export function copyDocumentationPages(target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'functions', 'site', 'docs', 'static'), target, { recursive: true });
  // where a page names it, one can read it
  cpSync(join(root, 'docs', 'runbook.md'), join(target, 'runbook.md'));
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    cpSync(join(swagger, file), join(target, file));
}
