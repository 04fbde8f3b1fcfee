import { globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../shared/contract/route.ts';
import { circlesIn, importsOf } from './support/import-graph.ts';
import { ROLES } from '../shared/domain/people/roles.ts';

const root = join(import.meta.dirname, '..');

/** What any function may import. */
const FUNCTIONS = ['shared', '@aws-sdk/client-dynamodb', 'zod', 'node:', 'aws-lambda', 'jose'];

/** Rooms side by side of which none knows another. */
function eachAlone(place: string, rooms: readonly string[], allowed: readonly string[]) {
  return Object.fromEntries(rooms.map((room) => [`${place}/${room}`, allowed]));
}

/** A room of the pages for each of those who come to them. */
const WEB_ROOMS = ['public', ...ROLES];

/** What a page may import; another room's pages it may only lead to. */
const ROOM_OF_WEB = [
  'shared/client',
  'shared/domain',
  'shared/rules',
  'shared/evidence',
  'shared/calls',
  'shared/sheets',
  'preact',
  'preact-iso',
  '@preact/signals',
  'web/app/addresses.ts',
  'web/app/page-entry.ts',
  ...[
    'calls',
    'data',
    'dossier',
    'form',
    'notifications',
    'parts',
    'queue',
    'reader',
    'sheets',
    'sign-in',
    'words',
  ].map((shared) => `web/${shared}`),
  // a module that only a bundle has
  'bundled:',
];

/** Who may import whom: a folder may import from itself and from what stands here; the longest name counts. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'shared/domain': ['zod'],
  // requests to services of AWS that are signed, and not more of an SDK
  'shared/aws': ['@smithy/core', '@smithy/signature-v4'],
  'shared/evidence': ['shared/domain', 'shared/aws', 'jose', 'canonicalize', 'zod', 'node:'],
  // conditions as text and as trees; then what is published; then what judges by it
  'shared/rules/language': ['shared/domain', '@marcbachmann/cel-js', 'zod'],
  // what a pack's YAML means: for whoever writes packs, and nobody who judges by them
  'shared/rules/source': ['shared/domain', 'zod'],
  'shared/rules/packs': ['shared/domain', 'shared/rules/language'],
  'shared/rules/judging': [
    'shared/domain',
    'shared/rules',
    'shared/evidence/canonical.ts',
    '@marcbachmann/cel-js',
    'zod',
  ],
  'shared/calendar': ['shared/domain', 'chinese-days'],
  'shared/calls': ['shared/domain', 'shared/rules'],
  // tables of what is filed and published, and the files that hold them
  'shared/exports': ['shared/domain', 'csv-stringify', 'fflate'],
  // files that people fill in, and what they say
  'shared/sheets': ['shared/domain', 'shared/exports/writers', 'csv-parse'],
  'shared/store': [
    'shared/domain',
    'shared/aws',
    'shared/evidence',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/util-dynamodb',
    'zod',
    'node:',
  ],
  'shared/http': [
    'shared/domain',
    'shared/evidence/canonical.ts',
    'shared/env.ts',
    '@middy/core',
    'zod',
    'node:',
    'aws-lambda',
  ],
  // of the contract its types only: a client brings no schemas along
  'shared/client': ['shared/domain', 'shared/contract', 'openapi-fetch', 'node:', 'zod'],
  'shared/env.ts': [],
  'shared/contract': ['shared/domain', 'shared/http', 'zod'],
  'functions/handler': FUNCTIONS,
  'functions/applications': [...FUNCTIONS, 'functions/handler'],
  'functions/calls': [...FUNCTIONS, 'functions/handler', 'functions/applications'],
  // what follows from the applications, for whoever keeps it and whoever puts it right
  'functions/derived': FUNCTIONS,
  // which addresses are called: for whoever takes them and whoever calls them
  'functions/webhooks': [...FUNCTIONS, 'ipaddr.js'],
  'functions/doors': [],
  ...eachAlone('functions/doors', DOORS, [
    ...FUNCTIONS,
    'functions/handler',
    'functions/applications',
    'functions/calls',
    'functions/derived',
  ]),
  // what is printed, and on what: for whoever gives it
  'functions/printing': [
    ...FUNCTIONS,
    'functions/applications',
    '@myriaddreamin/typst-ts-node-compiler',
    'docx',
    'uqr',
    // where its fonts lie
    'node:',
  ],
  'functions/doors/documents': [
    ...FUNCTIONS,
    'functions/handler',
    'functions/applications',
    'functions/printing',
  ],
  // it alone writes calendars
  'functions/doors/notifications': [
    ...FUNCTIONS,
    'functions/handler',
    'functions/applications',
    'functions/webhooks',
    'ical-generator',
  ],
  'functions/consumers': FUNCTIONS,
  ...eachAlone(
    'functions/consumers',
    ['outbox', 'overview'],
    [
      ...FUNCTIONS,
      'functions/applications',
      'functions/calls',
      'functions/derived',
      'functions/consumers/stream-batch.ts',
      'functions/consumers/reevaluation',
    ],
  ),
  'functions/consumers/reevaluation': [
    ...FUNCTIONS,
    'functions/applications',
    'functions/calls',
    'functions/consumers/stream-batch.ts',
  ],
  // it alone opens files
  'functions/consumers/materials': [
    ...FUNCTIONS,
    'pdfjs-dist',
    'zxing-wasm',
    '@imagemagick/magick-wasm',
    'node:',
  ],
  // it alone writes tables, by way of a file of its machine
  'functions/consumers/exports': [
    ...FUNCTIONS,
    'functions/applications',
    'functions/printing',
    'shared/exports',
    'node:',
  ],
  'functions/schedules': [],
  ...eachAlone(
    'functions/schedules',
    ['checkpoint', 'corrections', 'gauge', 'reconciliation', 'reminders', 'retention'],
    [...FUNCTIONS, 'functions/applications', 'functions/calls', 'functions/derived'],
  ),
  // it alone sends mail, and calls addresses that others named
  'functions/schedules/messages': [...FUNCTIONS, 'functions/webhooks', 'nodemailer', 'zod'],
  'functions/site': FUNCTIONS,
  ...eachAlone('functions/site', ['docs', 'web'], [...FUNCTIONS, 'functions/site/page-headers.ts']),
  infra: [
    'shared/contract',
    'shared/env.ts',
    'shared/domain/sign-in.ts',
    'shared/domain/messages/mail-settings.ts',
    'shared/store/table/table-shape.ts',
    'shared/store/materials/places.ts',
    // the kinds of queues that a function may ask for
    'shared/store/queues/queue-store.ts',
    'aws-cdk-lib',
    'cdk-nag',
    'constructs',
    'cdk-nag',
    'zod',
    'node:',
    'esbuild',
  ],
  // with the data that are prepared when functions are bundled
  'infra/bundling': [
    'infra',
    'shared/contract',
    'shared/domain/texts',
    'shared/http/wording',
    'shared/rules/packs/published-rules.ts',
    'shared/calendar',
    '@aws-sdk/credential-provider-env',
    '@aws-sdk/credential-provider-http',
    '@smithy/core',
    'esbuild',
    'node:',
  ],
  'infra/pages': [
    'shared/rules',
    'web/form/fact-field.ts',
    'web/form/content-field.ts',
    'shared/domain/application/content.ts',
    'web/app/addresses.ts',
    'esbuild',
    'marked',
    'zod',
    'node:',
  ],
  // an admin's own hand on the table, beside the doors
  'infra/recover': [
    'infra',
    'shared/domain',
    'shared/evidence',
    'shared/store',
    '@aws-sdk/client-dynamodb',
    'zod',
    'node:',
  ],
  'infra/local': [
    'infra',
    'shared/calendar',
    'shared/contract/route.ts',
    'shared/domain/calendar.ts',
    'shared/domain/calls/statutory-holidays.ts',
    'shared/domain/people',
    'shared/domain/sign-in.ts',
    'shared/http/token-bucket.ts',
    'node:',
    'zod',
    'jose',
    'oidc-provider',
    'postal-mime',
    'smtp-server',
  ],
  web: ROOM_OF_WEB,
  'web/app': [...ROOM_OF_WEB, ...WEB_ROOMS.map((room) => `web/${room}`)],
  ...eachAlone('web', WEB_ROOMS, ROOM_OF_WEB),
  'web/admin': [...ROOM_OF_WEB, 'yaml'],
  'web/association': [...ROOM_OF_WEB, 'uqr'],
  'web/data': [...ROOM_OF_WEB, 'canonicalize', 'jose'],
  'web/main.tsx': ['web/app', 'web/data', 'preact'],
  'web/form': [...ROOM_OF_WEB, 'zod'],
  'web/sign-in': [...ROOM_OF_WEB, 'oauth4webapi'],
  cli: [
    'shared/client',
    'shared/domain',
    'shared/rules',
    'shared/evidence',
    'shared/calls',
    'shared/contract',
    'shared/sheets',
    '@stricli/core',
    'openid-client',
    'string-width',
    'yaml',
    'zod',
    'node:',
  ],
  'cli/generate': ['cli', 'shared', 'yaml', 'zod', 'node:'],
  // what starts it, and what makes one file of it
  'cli/launch': ['esbuild', 'node:'],
};

const MOST_FILES = 18;

const files = globSync(
  Object.keys(MAY_IMPORT).map((k) => (/\.tsx?$/.test(k) ? k : `${k}/**/*.{ts,tsx}`)),
  { cwd: root },
);
const unique = [...new Set(files)];

function roomOf(file: string): string {
  const rooms = Object.keys(MAY_IMPORT).filter(
    (room) => file === room || file.startsWith(`${room}/`),
  );
  return rooms.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function isWithin(name: string, place: string): boolean {
  return name === place || name.startsWith(place.endsWith(':') ? place : `${place}/`);
}

function looseIn(room: string): string[] {
  const found = readdirSync(join(root, room), { withFileTypes: true });
  return found.filter((each) => each.isFile()).map(({ name }) => name);
}

describe('the architecture', () => {
  it('has files to look at', () => {
    expect(unique.length).toBeGreaterThan(20);
  });

  it.each(unique)('lets %s import only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];

    const strangers = importsOf(root, file).filter(
      (name) => !allowed.some((place) => isWithin(name, place)),
    );

    expect(strangers).toEqual([]);
  });

  it('writes zod as a namespace import, since any other form bundles every locale', () => {
    const others = unique.filter((file) =>
      /import (?!type )(?!\* as z ).*from 'zod'/.test(readFileSync(join(root, file), 'utf8')),
    );

    expect(others).toEqual([]);
  });

  it('takes from the contract nothing but types into the client', () => {
    const files = unique.filter((file) => file.startsWith('shared/client/'));
    const values = files.filter((file) =>
      /import (?!type ).*from '(zod|[./]+contract\/[^']+)'/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );

    expect(values).toEqual([]);
  });

  it('makes the store’s client in one place, where the SDK’s own retries are off', () => {
    const others = unique.filter((file) =>
      /new DynamoDBClient\(/.test(readFileSync(join(root, file), 'utf8')),
    );

    expect(others.toSorted()).toEqual(['infra/recover/place.ts', 'shared/store/dynamo-client.ts']);
  });

  it('names no barrel file', () => {
    expect(unique.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
  });

  it('has no circle of imports, those of types included', () => {
    const sources = globSync('{functions,shared,infra,cli,web,test}/**/*.{ts,tsx}', { cwd: root });

    expect(circlesIn(new Map(sources.map((file) => [file, importsOf(root, file)])))).toEqual([]);
  });

  it('finds a circle of two, one of three behind a door, and a file that imports itself', () => {
    const graph = new Map([
      ['door', ['a', 'zod']],
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', ['d']],
      ['own', ['own']],
    ]);

    expect(circlesIn(graph)).toEqual(['a > b > c > a', 'd > e > d', 'own > own']);
  });

  it('keeps nothing loose beside the rooms', () => {
    expect(looseIn('functions')).toEqual([]);
    expect(looseIn('cli')).toEqual(['pilots.ts']);
    expect(looseIn('test')).toEqual(['architecture.test.ts']);
    expect(looseIn('shared')).toEqual(['env.ts']);
    expect(looseIn('shared/rules')).toEqual(['CHANGES.md']);
  });

  it('keeps at most 18 files in a folder', () => {
    const sources = globSync('{functions,shared,infra,cli,web,test}/**/*.*', { cwd: root });
    const filesIn = new Map<string, number>();
    for (const folder of sources.map(dirname)) filesIn.set(folder, (filesIn.get(folder) ?? 0) + 1);
    const full = [...filesIn].filter(([, count]) => count > MOST_FILES).map(([name]) => name);

    expect(full).toEqual([]);
  });
});
