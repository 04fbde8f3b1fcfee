import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unused, withMethods } from './source.ts';

const root = join(import.meta.dirname, '..', '..');

// the contract is made into JSON Schema when it is bundled, see `plugins.ts`
const NOT_BUNDLED = /functions\/openapi/;

const texts = globSync('{functions,shared}/**/*.ts', { cwd: root })
  .filter((file) => !NOT_BUNDLED.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** Every name that our sources ask of anything, so that what they may ask of a shape is among them. */
const asked = new Set(texts.flatMap((text) => namesAfter(/\.(\w+)/g, text)));

function namesAfter(pattern: RegExp, source: string): string[] {
  return Array.from(source.matchAll(pattern), ([, name = '']) => name);
}

/** What neither our sources nor zod's own ask of a shape. */
function onlyAsked(source: string): string {
  const own = new Set(namesAfter(/\b(?:this|inst|schema)\??\.(\w+)/g, source));
  return withMethods(source, (name) => asked.has(name) || own.has(name));
}

/** Of a family of functions, as `z.iso` is one, those that our sources call. */
function onlyAskedOf(family: string): (source: string) => string {
  const called = new RegExp(`\\bz\\.${family}\\.(\\w+)`, 'g');
  const names = new Set(texts.flatMap((text) => namesAfter(called, text)));
  return (source) =>
    source
      .replaceAll(/^export \{.*$/gm, '')
      .replaceAll(/^export function (\w+)\([\s\S]*?\n\}$/gm, (whole, name: string) =>
        names.has(name) ? whole : '',
      );
}

const REFUSAL = `throw new Error('this part of zod is not in the bundle');`;

export const UNUSED_OF_ZOD: readonly Unused[] = [
  {
    file: /zod\/v4\/classic\/schemas\.js$/,
    contents: (source) =>
      onlyAsked(source)
        .replaceAll(/^ *inst\._zod\.processJSONSchema = [^\n]*;$/gm, '')
        // by its own name, the bundler sees which parts of it are asked for
        .replace(
          'import { util } from "../core/index.js";',
          'import * as util from "../core/util.js";',
        )
        .replaceAll('core.util.', 'util.'),
  },
  // the classes of `iso` are those of `schemas`
  {
    file: /zod\/v4\/classic\/external\.js$/,
    contents: (source) =>
      source.replace(/^(export \{[^}]*\} from) "\.\/iso\.js"/m, '$1 "./schemas.js"'),
  },
  { file: /zod\/v4\/classic\/coerce\.js$/, contents: onlyAskedOf('coerce') },
  { file: /zod\/v4\/classic\/iso\.js$/, contents: onlyAskedOf('iso') },
  // our own errors are made of the issues
  {
    file: /zod\/v4\/classic\/errors\.js$/,
    contents: (source) =>
      source.replaceAll(/\(mapper\) => core\.\w+\(self, mapper\)/g, `() => { ${REFUSAL} }`),
  },
  // what people read of a wrong field is worded in `shared/http`, by the code
  {
    file: /zod\/v4\/locales\/en\.js$/,
    contents: () => 'export default () => ({ localeError: ({ code }) => code });',
  },
  // follows values that hold themselves; what is parsed here is JSON, or was
  {
    file: /zod\/v4\/core\/memoizer\.js$/,
    contents: () => `export const memoizer = () => undefined, isBackEdge = () => false,
      isRecursiveSchema = () => true;`,
  },
  {
    file: /zod\/v4\/core\/to-json-schema\.js$/,
    contents: (source) =>
      namesAfter(/^export (?:function|const) (\w+)/gm, source)
        .map((name) => `export const ${name} = () => { ${REFUSAL} };`)
        .join('\n'),
  },
];
