import { expect } from 'vitest';
import { TEMPLATES, lazyPrinter } from '../../../functions/printing/lazy-printer.ts';
import { printerWith } from '../../../functions/printing/paper/printer.ts';
import { documentUseCases } from '../../../functions/doors/documents/use-cases.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import type { Answer } from '../../../functions/handler/use-case.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { WholeStore } from '../dynamo.ts';
import { type Asking, type Filed, inputOf } from '../people/applicants.ts';
import { readPdf } from './pdf-text.ts';

/** The printer as it is deployed. */
export function testPrinter() {
  return printerWith(TEMPLATES);
}

const printer = lazyPrinter();

/** The door of documents without HTTP: one short method per operation. */
export function documentsAt(store: WholeStore) {
  const context = { store, rules: publishedRules(store), printer };
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const uses = documentUseCases;
  return {
    list: (one: Filed, asking: Asking = {}) =>
      uses.listLetters(context, inputOf('listLetters', { params: at(one) }, asking)),
    letter: (one: Filed, number: number, asking: Asking = {}) =>
      uses.getLetter(context, inputOf('getLetter', { params: { ...at(one), number } }, asking)),
    objection: (callId: string, caseNumber: string, accessCode: string) =>
      uses.getObjectionLetter(
        context,
        inputOf('getObjectionLetter', { params: { callId, caseNumber }, body: { accessCode } }, {}),
      ),
    form: (one: Filed, asking: Asking = {}) =>
      uses.getForm(context, inputOf('getForm', { params: at(one) }, asking)),
    summary: (callId: string, asking: Asking = {}) =>
      uses.getSummary(context, inputOf('getSummary', { params: { callId } }, asking)),
  };
}

/** The PDF of an answer. */
export function bytesIn(answer: Result<Answer, Refusal>): Buffer {
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { status, headers, body, isBase64 } = answer.value;
  expect([status, headers['content-type'], isBase64]).toEqual([200, 'application/pdf', true]);
  return Buffer.from(body, 'base64');
}

/** Its words. */
export const textIn = async (answer: Result<Answer, Refusal>) =>
  (await readPdf(bytesIn(answer))).text;
