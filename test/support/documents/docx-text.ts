import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Answer } from '../../../functions/handler/use-case.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The DOCX of an answer. */
export function docxIn(answer: Result<Answer, Refusal>): Buffer {
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { status, headers, body, isBase64 } = answer.value;
  expect([status, headers['content-type'], isBase64]).toEqual([200, TYPE, true]);
  return Buffer.from(body, 'base64');
}

/** Its words, run after run. */
export function docxText(answer: Result<Answer, Refusal>): string {
  const xml = strFromU8(unzipSync(docxIn(answer))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replaceAll(/&(\w+);/g, (_, sign: string) => SIGNS[sign] ?? ''))
    .join('\n');
}
