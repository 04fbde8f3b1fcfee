import { describe, expect, it } from 'vitest';
import { type ListedFile, withScans } from '../../../../functions/applications/scans/scans.ts';
import {
  proofHashOf,
  statedHashOf,
} from '../../../../functions/applications/scans/printed-hashes.ts';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import { codeOf } from '../../../../shared/domain/materials/scanned-code.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import { aContent } from '../../../support/cases.ts';

const CALL = sampleCall(new Date('2026-11-26T08:00:00Z'));
const SHA256 = 'ab'.repeat(32);
const association = { code: '51100000500000000X', name: '样例协会' };
const printed = { id: 'app_one', association, content: aContent(), submission: null };
const material = (kind: string, sha256 = SHA256) => ({
  kind,
  name: '扫描件.pdf',
  mediaType: 'application/pdf',
  size: 9,
  sha256,
});

/** What is told of a scan with this code, beside what is filled in. */
function scanOf(code: string, application: Parameters<typeof withScans>[1] = printed) {
  const file: MaterialFile = {
    sha256: SHA256,
    name: '扫描件.pdf',
    format: 'pdf',
    size: 9,
    state: 'clean',
    problem: null,
    pages: 1,
    isScanned: false,
    code,
    askedAt: '2026-11-26T16:00:00+08:00',
    checkedAt: null,
  };
  const [listed] = withScans([file], application, CALL);
  return (listed as ListedFile).scan;
}

const formOf = ({ id, content }: typeof printed, version = 3) =>
  codeOf(id, version, contentHashOf(content), statedHashOf(content));

describe('a scan', () => {
  it('that was redacted is compared with nothing: nobody can open it', () => {
    const at = '2026-11-26T16:00:00+08:00';
    const asked = {
      sha256: SHA256,
      data: 'identity',
      reason: '样例',
      by: 'examiner-1',
      at,
    } as const;
    const decided = { decidedBy: 'examiner-2', decidedAt: at, answer: null } as const;
    const now = (outcome: 'redacted' | 'refused') => ({
      ...printed,
      redactions: [{ ...asked, ...decided, outcome }],
    });

    expect(scanOf('other', now('redacted'))).toBeNull();
    expect(scanOf('other', now('refused'))).toBe('other');
  });

  it('of the form matches once it is a material itself, and others came besides', () => {
    const materials = [material('M3'), material('M6', 'cd'.repeat(32))];
    const now = { ...printed, content: { ...printed.content, materials } };

    expect(scanOf(formOf(printed), now)).toBe('present');
  });

  it('is stale after a later edit, and says of which version it is', () => {
    const edited = { ...printed, content: { ...printed.content, technicalContent: '另一内容' } };

    expect(scanOf(formOf(printed), edited)).toBe('earlier');
    expect(scanOf(formOf(edited, 4), edited)).toBe('present');
  });

  it('of a form as it was printed before is compared with its own entry left out', () => {
    const before = ['app_one', '2', contentHashOf(printed.content)].join('\n');
    const materials = [...(printed.content.materials ?? []), material('M3')];
    const now = { ...printed, content: { ...printed.content, materials } };
    const more = {
      ...now,
      content: { ...now.content, materials: [...materials, material('M6', 'cd'.repeat(32))] },
    };

    expect(scanOf(before)).toBe('present');
    expect(scanOf(before, now)).toBe('present');
    expect(scanOf(before, more)).toBe('earlier');
  });

  it('of a proof is stale with its standard alone, and of a receipt with another submission', () => {
    const proof = codeOf('app_one', 'proof', proofHashOf(printed));
    const edited = { ...printed, content: { ...printed.content, technicalContent: '另一内容' } };
    const other = {
      ...printed,
      content: { ...printed.content, standard: { number: 'T/CNTAC 9-2018' } },
    };

    expect(scanOf(proof, edited)).toBe('present');
    expect(scanOf(proof, other)).toBe('earlier');
    expect(scanOf(codeOf('app_one', 'receipt', SHA256))).toBe('earlier');
  });

  it('of another application is told without a word of that', () => {
    expect(scanOf('other')).toBe('other');
  });

  it('without a code is told where a document that is printed here is expected', () => {
    const as = (kind: string) => ({
      ...printed,
      content: { ...printed.content, materials: [material(kind)] },
    });

    expect(scanOf('none', as('M3'))).toBe('none');
    expect(scanOf('none', as('M6'))).toBe('none');
    expect(scanOf('none', as('M5'))).toBeNull();
    expect(scanOf('none')).toBeNull();
  });
});
