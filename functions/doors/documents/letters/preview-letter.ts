import type {
  DecidersAct,
  ExaminersAct,
} from '../../../../shared/contract/rows/acts/letter-previews.ts';
import { callAt } from '../../../../shared/domain/calls/call-at.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { letterToCome } from '../../../../shared/domain/publication/letters.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { callOf } from '../../../applications/call-of.ts';
import { outcomesOf } from '../../../applications/objections/objection-answers.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { type Act, type AppliedCommand, carriedOut } from '../../../applications/run-command.ts';
import { dismissal, objectionAnswer, reconsidered } from '../../../applications/acts/answers.ts';
import { correction } from '../../../applications/acts/correction.ts';
import { refusal } from '../../../applications/acts/refusal.ts';
import { selection } from '../../../applications/acts/selection.ts';
import type { Answer, Input } from '../../../handler/use-case.ts';
import { factsOf } from '../../../printing/letters/facts-of.ts';
import { layoutOf } from '../../../printing/letters/layout-of.ts';
import { letterOf } from '../../../printing/letters/letter.ts';
import { objectorLetter } from '../../../printing/letters/objector-letter.ts';
import { asPreview } from '../../../printing/letters/preview.ts';
import type { Printed } from '../../../printing/paper/printed.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';

type Previewed = Omit<Input<'previewForExaminer'>, 'body'> & {
  readonly body: ExaminersAct | DecidersAct;
};

/**
 * The letter of an act before the act: what its command would make of the application is made here
 * and forgotten, and the letter is printed from that as it would be from the record. Refused as the
 * act would be.
 */
export function previewLetter(
  context: DocumentContext,
  input: Previewed,
): Promise<Result<Answer, Refusal>> {
  return previewOf(context, input, actOf(context, input));
}

function actOf(context: DocumentContext, { body, caller, now }: Previewed): Act<Command> {
  switch (body.act) {
    case 'requestCorrection':
      return asAny(correction(context, body));
    case 'refuseApplication':
      return asAny(refusal(context, { body, caller, now }));
    case 'decideSelection':
      return asAny(selection(context, { body, caller, now }));
    case 'answerObjection':
      return asAny(objectionAnswer(body));
    case 'dismissObjections':
      return asAny(dismissal(body));
    case 'decideReconsideration':
      return asAny(reconsidered(body));
  }
}

/** What an act states is its own affair: none of it is looked at here. */
function asAny<C extends Command>(act: Act<C>): Act<Command> {
  return act as unknown as Act<Command>;
}

function previewOf(
  context: DocumentContext,
  input: Previewed,
  act: Act<Command>,
): Promise<Result<Answer, Refusal>> {
  const { store, printer } = context;
  return regardlessOfOthers(store, input, act.type, async (request) => {
    const { callId, applicationId } = request.params;
    const read = await store.readContext({ callId, applicationId });
    const applied = await carriedOut(request, act, { context: read, firstAt: request.now });
    if (!applied.ok) return applied;
    const previewed = { read, applied: applied.value };
    const letter = await (toObjector(input.body)
      ? letterToObjector(context, input, previewed)
      : letterToAssociation(context, previewed));
    const call = callAt(callOf(read), applied.value.next.updatedAt);
    const pdf = (await printer())(asPreview(letter), 'reading', await layoutOf(store, call));
    return accept(pdfAnswer(`${applicationId}-preview`, pdf));
  });
}

interface PreviewedCommand {
  readonly read: CommandContext;
  readonly applied: AppliedCommand;
}

async function letterToAssociation(
  { store, rules }: DocumentContext,
  { read, applied: { next, events } }: PreviewedCommand,
): Promise<Printed> {
  const letter = events.map(({ event }) => letterToCome(event)).find((one) => one !== null);
  if (!letter) throw new Error(`nobody is told of what happens to ${next.id}`);
  const history = [...(await store.readHistory(next.id)), ...events];
  const compared = (await store.listComparisons()).filter(({ at }) => at < letter.at);
  const call = callAt(callOf(read), letter.at);
  return letterOf(await factsOf(rules, { letter, history, call, compared }));
}

type ToObjector = Extract<DecidersAct, { to: unknown }>;

function toObjector(body: Previewed['body']): body is ToObjector {
  return 'to' in body && body.to === 'objector';
}

async function letterToObjector(
  { store }: DocumentContext,
  { params: { callId }, body }: Previewed,
  { read, applied: { next, events } }: PreviewedCommand,
): Promise<Printed> {
  const caseNumber = caseOf(body);
  const lodged = await store.readAnswerable(callId, caseNumber);
  // the answer is not in the history yet
  const answers = { readEventsBetween: async () => events.map(({ event }) => event) };
  const [outcome] = await outcomesOf(answers, next, [caseNumber]);
  if (!lodged || !outcome?.answeredAt) throw new Error(`${next.id} has no objection ${caseNumber}`);
  const call = callAt(callOf(read), outcome.answeredAt);
  return objectorLetter({ caseNumber, lodgedAt: lodged.at, outcome, application: next, call });
}

function caseOf(body: Previewed['body']): string {
  if ('caseNumber' in body) return body.caseNumber;
  const [first = ''] = 'caseNumbers' in body ? body.caseNumbers : [];
  return first;
}
