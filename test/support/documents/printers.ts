import { expect } from 'vitest';
import { TEMPLATES, lazyPrinter } from '../../../functions/printing/lazy-printer.ts';
import { printerWith } from '../../../functions/printing/paper/printer.ts';
import { documentUseCases } from '../../../functions/doors/documents/use-cases.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import type { Answer, UseCase } from '../../../functions/handler/use-case.ts';
import { letterPreviewRoutes } from '../../../shared/contract/rows/acts/letter-previews.ts';
import type { Operation } from '../../../shared/contract/routes.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { WholeStore } from '../dynamo.ts';
import { GUANGDONG } from '../filing.ts';
import { DECIDER } from '../people/deciders.ts';
import { EXAMINER } from '../people/examiners.ts';
import { ADMIN } from '../rule-changes.ts';
import { type Asking, type Filed, type Parts, inputOf } from '../people/applicants.ts';
import { readPdf } from './pdf-text.ts';

/** The printer as it is deployed. */
export function testPrinter() {
  return printerWith(TEMPLATES);
}

const printer = lazyPrinter();

/** Who asks, and for which copy. */
type Copied = Asking & { readonly copy?: 'reading' | 'archive' };

/** The door of documents without HTTP: one short method per operation. */
export function documentsAt(store: WholeStore) {
  const context = { store, rules: publishedRules(store), printer };
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const uses = documentUseCases;
  const ask = <O extends Operation>(
    operation: O,
    useCase: UseCase<typeof context, O>,
    parts: Parts,
    { copy = 'reading', ...asking }: Copied,
  ) => useCase(context, inputOf(operation, { ...parts, query: { copy } }, asking));
  return {
    list: (one: Filed, a: Copied = {}) =>
      ask('listLetters', uses.listLetters, { params: at(one) }, a),
    letter: (one: Filed, number: number, a: Copied = {}) =>
      ask('getLetter', uses.getLetter, { params: { ...at(one), number } }, a),
    objection: (callId: string, caseNumber: string, accessCode: string, a: Copied = {}) =>
      ask(
        'getObjectionLetter',
        uses.getObjectionLetter,
        { params: { callId, caseNumber }, body: { accessCode } },
        a,
      ),
    /** Of an examiner's act, before it, as its door would have checked it. */
    examiners: (one: Filed, ifMatch: number, act: object, a: Asking = {}) => {
      const body = letterPreviewRoutes.previewForExaminer.body.parse(act);
      const parts = { params: at(one), ifMatch, body };
      return uses.previewForExaminer(
        context,
        inputOf('previewForExaminer', parts, { caller: EXAMINER, ...a }),
      );
    },
    /** Of a decider's. */
    deciders: (one: Filed, ifMatch: number, act: object, a: Asking = {}) => {
      const body = letterPreviewRoutes.previewForDecider.body.parse(act);
      const parts = { params: at(one), ifMatch, body };
      return uses.previewForDecider(
        context,
        inputOf('previewForDecider', parts, { caller: DECIDER, ...a }),
      );
    },
    check: (
      callId: string,
      body: { readonly call: object; readonly source: string },
      query: { readonly dryRun?: boolean } = {},
    ) =>
      uses.checkLetterTemplate(
        context,
        inputOf('checkLetterTemplate', { params: { callId }, query, body }, { caller: ADMIN }),
      ),
    form: (one: Filed, a: Copied = {}) => ask('getForm', uses.getForm, { params: at(one) }, a),
    editableForm: (one: Filed, a: Copied = {}) =>
      ask('getEditableForm', uses.getEditableForm, { params: at(one) }, a),
    editableSummary: (callId: string, a: Copied = {}) =>
      ask('getEditableSummary', uses.getEditableSummary, { params: { callId } }, a),
    receipt: (one: Filed, a: Copied = {}) =>
      ask('getReceiptDocument', uses.getReceiptDocument, { params: at(one) }, a),
    proof: (one: Filed, a: Copied = {}) =>
      ask('getProofForm', uses.getProofForm, { params: at(one) }, a),
    recommended: (callId: string, a: Copied = {}) =>
      ask(
        'getRecommendedSummary',
        uses.getRecommendedSummary,
        { params: { callId } },
        { caller: GUANGDONG, ...a },
      ),
    summary: (callId: string, a: Copied = {}) =>
      ask('getSummary', uses.getSummary, { params: { callId } }, a),
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

/** What is attached to the archive's copy. */
export const attachedTo = async (answer: Result<Answer, Refusal>) => {
  const { archivedAs, attached } = await readPdf(bytesIn(answer));
  expect(archivedAs).toBe('PDF/A-3a');
  return JSON.parse(attached['data.json'] ?? '') as Record<string, unknown>;
};
