import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MANUALS, manualPage } from './manual-pages.ts';

const root = join(import.meta.dirname, '..', '..');

/** The files that the documentation's pages load lie beside its bundle. */
export function copyDocumentationPages(target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'functions', 'site', 'docs', 'static'), target, { recursive: true });
  // what a page names, one can read
  for (const name of MANUALS) {
    const manual = readFileSync(join(root, 'docs', `${name}.md`), 'utf8');
    writeFileSync(join(target, `${name}.html`), manualPage(manual));
  }
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    cpSync(join(swagger, file), join(target, file));
}
