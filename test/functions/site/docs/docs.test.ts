import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docsHandler } from '../../../../functions/site/docs/docs-handler.ts';
import { copyDocumentationPages } from '../../../../infra/pages/documentation-pages.ts';
import { PROBLEM_CODES, STATUS } from '../../../../shared/http/status.ts';
import { eventAt, send } from '../../../support/http-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
copyDocumentationPages(folder);

const get = (path: string) => send(docsHandler({ folder }), eventAt('GET', path));

describe('the docs door', () => {
  it('gives a page that loads nothing but its own files, and runs no inline script', async () => {
    const { status, headers, text } = await get('/docs');

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(text).not.toMatch(/<script>|<style|style=|\son\w+=|https?:/);
  });

  it('serves every file that the page names', async () => {
    const { text } = await get('/docs');
    const named = [...text.matchAll(/(?:src|href)="(\/docs\/[^"]+\.(?:js|css))"/g)];

    expect(named).toHaveLength(4);
    for (const [, path] of named) {
      const file = await get(path ?? '');
      expect(file.status).toBe(200);
      expect(file.headers['content-type']).toMatch(/^text\/(javascript|css); charset=utf-8$/);
      expect(file.headers['cache-control']).toContain('max-age');
      expect(file.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('lists every problem code with its status where the type of a problem leads', async () => {
    const { text } = await get('/docs/problems');

    for (const code of PROBLEM_CODES) {
      const entry = text.slice(text.indexOf(`<article id="${code}">`));
      expect(entry.slice(0, 200)).toContain(`>${STATUS[code]}</span> <code>${code}</code>`);
    }
  });

  it('leads with a link from a problem to the page that its advice names', async () => {
    const { text } = await get('/docs/problems');
    const named = text.match(/(?<=[\s见])\/docs(?=[\s.。])/g) ?? [];
    const linked = text.match(/<a href="\/docs">\/docs<\/a>/g) ?? [];

    expect(linked.length).toBeGreaterThan(3);
    expect(named).toEqual([]);
  });

  it('gives the runbook as it is, with the entries that the pages name', async () => {
    const { status, headers, text } = await get('/docs/runbook.md');

    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/plain; charset=utf-8',
    });
    for (const entry of ['daily-run-missing', 'dead-letters'])
      expect(text).toContain(`\n## ${entry}\n`);
  });

  it.each([
    '/docs/nothing.js',
    '/docs/../docs.lambda.js',
    '/docs/..%2f..%2fetc%2fpasswd',
    '/docs/constructor',
    '/docs//etc/passwd',
  ])('has nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: { code: 'route.not_found' } });
  });
});
