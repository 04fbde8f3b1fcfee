import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles, staleFiles } from '../../cli/generate/generated.ts';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { refusalsOf, type Operation, routes } from '../../shared/contract/routes.ts';
import { STATUS } from '../../shared/http/status.ts';

const document = JSON.parse(JSON.stringify(openApiDocument()));

describe('the OpenAPI document', () => {
  it('is valid 3.1 by an independent validator', async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  });

  it('resolves every reference in it', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];

    expect(refs.length).toBeGreaterThan(100);
    const lost = refs
      .map(([, path]) => path)
      .filter((path) => !path?.split('/').reduce((at, step) => at?.[step], document));
    expect(lost).toEqual([]);
  });

  it.each(Object.keys(routes) as Operation[])('describes %s as its row does', (name) => {
    const route = routes[name];
    const operation = document.paths[route.path][route.method.toLowerCase()];

    expect(operation.operationId).toBe(name);
    expect(Boolean(operation.security)).toBe(route.callers !== 'anyone');
    expect(Boolean(operation.requestBody)).toBe('body' in route);
    const statuses = [
      route.answer.status,
      // the gateway's own
      429,
      500,
      503,
      ...refusalsOf(route).map((code) => STATUS[code]),
    ];
    expect(new Set(Object.keys(operation.responses).map(Number))).toEqual(new Set(statuses));
    const headers = operation.parameters
      .filter((p: { in: string; required: boolean }) => p.in === 'header' && p.required)
      .map((p: { name: string }) => p.name);
    expect(headers).toEqual([
      ...('ifMatch' in route && route.ifMatch === 'required' ? ['If-Match'] : []),
      ...('idempotencyKey' in route ? ['Idempotency-Key'] : []),
    ]);
  });

  it('names what the gateway answers itself, beside the problems of the same status', () => {
    const { Unauthorized, Throttled, Busy } = document.components.responses;
    const { 403: forbidden, 401: unknown } = document.paths['/v1/archive'].get.responses;
    const both = ['application/problem+json', 'application/json'];

    for (const { content } of [Unauthorized, Busy, Throttled, forbidden])
      expect(Object.keys(content)).toEqual(both);
    expect(unknown).toEqual({ $ref: '#/components/responses/Unauthorized' });
    // behind an open route, what is forbidden is forbidden by us
    expect(document.paths['/v1/calls'].get.responses).not.toHaveProperty('401');
  });

  it('says the same of a shape whether it is sent or answered', () => {
    expect(document.components.schemas.DraftContent).toMatchObject({ type: 'object' });
    expect(Object.keys(document.components.schemas)).not.toContain('__shared');
  });
});

describe('what is generated from the contract', () => {
  const root = join(import.meta.dirname, '../..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  it('is up to date: npm run generate', async () => {
    expect(staleFiles(generatedFiles(read), read)).toEqual([]);
  });

  it('is found stale where the diagram of the docs is not that of the lifecycle', async () => {
    const altered = (path: string) =>
      path === 'docs/lifecycle.md'
        ? read(path).replace('draft --> submitted', 'draft --> accepted')
        : read(path);

    expect(staleFiles(generatedFiles(altered), altered)).toEqual(['docs/lifecycle.md']);
  });

  it('is found stale where a file is missing or differs', async () => {
    const files = new Map([
      ['same', 'text'],
      ['other', 'text'],
      ['missing', 'text'],
    ]);
    const texts: Readonly<Record<string, string>> = { same: 'text', other: 'texts' };

    const stale = staleFiles(files, (path) => {
      const text = texts[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    });

    expect(stale).toEqual(['other', 'missing']);
  });
});
