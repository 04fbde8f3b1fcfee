import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../shared/contract/route.ts';
import { ROLES } from '../shared/domain/people/roles.ts';

const root = join(import.meta.dirname, '..');

/** What any function may import. */
const FUNCTIONS = [
  'shared',
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/client-kms',
  'zod',
  'node:',
  'aws-lambda',
  'jose',
];

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
  'preact',
  'preact-iso',
  '@preact/signals',
  'web/app/addresses.ts',
  'web/app/page-entry.ts',
  ...['calls', 'data', 'form', 'parts', 'queue', 'reader', 'sign-in', 'words'].map(
    (shared) => `web/${shared}`,
  ),
  // a module that only a bundle has
  'bundled:',
];

/** Who may import whom: a folder may import from itself and from what stands here; the longest name counts. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'shared/domain': ['zod'],
  'shared/evidence': [
    'shared/domain',
    'jose',
    'canonicalize',
    '@aws-sdk/client-kms',
    'zod',
    'node:',
  ],
  'shared/rules': ['shared/domain', 'shared/evidence/canonical.ts', '@marcbachmann/cel-js', 'zod'],
  'shared/calendar': ['shared/domain', 'chinese-days'],
  'shared/calls': ['shared/domain', 'shared/rules'],
  'shared/store': [
    'shared/domain',
    'shared/evidence',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/util-dynamodb',
    'aws4fetch',
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
  'functions/doors': [],
  ...eachAlone('functions/doors', DOORS, [
    ...FUNCTIONS,
    'functions/handler',
    'functions/applications',
    'functions/calls',
  ]),
  'functions/consumers': FUNCTIONS,
  ...eachAlone(
    'functions/consumers',
    ['outbox', 'overview'],
    [
      ...FUNCTIONS,
      'functions/applications',
      'functions/calls',
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
  'functions/schedules': [],
  ...eachAlone(
    'functions/schedules',
    ['checkpoint', 'corrections', 'gauge', 'retention'],
    [...FUNCTIONS, 'functions/applications', 'functions/calls'],
  ),
  'functions/site': FUNCTIONS,
  ...eachAlone('functions/site', ['docs', 'web'], [...FUNCTIONS, 'functions/site/page-headers.ts']),
  infra: [
    'shared/contract',
    'shared/env.ts',
    'shared/domain/sign-in.ts',
    'shared/store/table/table-shape.ts',
    'aws-cdk-lib',
    'cdk-nag',
    'constructs',
    'cdk-nag',
    'zod',
    'node:',
    'esbuild',
  ],
  // what is made of the rules and the contract when they are bundled
  'infra/bundling': [
    'infra',
    'shared/contract',
    'shared/rules',
    'shared/calls',
    'shared/calendar',
    'shared/http/status.ts',
    '@marcbachmann/cel-js',
    'web/form/fact-field.ts',
    'web/form/content-field.ts',
    'shared/domain/application/content.ts',
    'web/app/addresses.ts',
    'zod',
    'esbuild',
    'typescript',
    // a module that only a bundle has
    'packed:',
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
    'shared/contract/route.ts',
    'shared/domain/sign-in.ts',
    'node:',
    'zod',
    'jose',
    'oidc-provider',
  ],
  web: ROOM_OF_WEB,
  'web/app': [...ROOM_OF_WEB, ...WEB_ROOMS.map((room) => `web/${room}`)],
  ...eachAlone('web', WEB_ROOMS, ROOM_OF_WEB),
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
    'openid-client',
    'yaml',
    'zod',
    'node:',
  ],
};

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

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gms,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((name) => (name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name));
}

function isWithin(name: string, place: string): boolean {
  return name === place || name.startsWith(place.endsWith(':') ? place : `${place}/`);
}

describe('the architecture', () => {
  it('has files to look at', () => {
    expect(unique.length).toBeGreaterThan(20);
  });

  it.each(unique)('lets %s import only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];

    const strangers = importsOf(file).filter(
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

  it('names no barrel file', () => {
    expect(unique.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
  });
});
