import type { Text } from '../../../shared/domain/text.ts';
import type { FactField } from '../../form/fact-field.ts';
import type { Assessment } from '../../form/judging.ts';

const HANDED_IN = '已提交';
/** What a label says was done with a paper, and what the check asks instead. */
const DONE: readonly (readonly [done: string, will: string])[] = [
  ['已加盖公章', '将加盖公章'],
  ['已签字盖章', '将签字盖章'],
];
const EN: readonly (readonly [done: RegExp, will: string])[] = [
  [/ (?:is|are) provided$/, ' will be provided'],
  [/ bears the official seal$/, ' will bear the official seal'],
  [/ is signed and sealed$/, ' will be signed and sealed'],
];

/** What a fact is called in the check, where nobody hands in or signs anything yet. */
export function labelInCheck({ zh, en }: Text): Text {
  return {
    zh: zhInCheck(zh),
    en: EN.reduce((label, [done, will]) => label.replace(done, will), en),
  };
}

function zhInCheck(label: string): string {
  if (label.startsWith(HANDED_IN)) return `申报时可提供${label.slice(HANDED_IN.length)}`;
  const found = DONE.find(([done]) => label.endsWith(done));
  if (!found) return label;
  const [done, will] = found;
  return `申报时${label.slice(0, -done.length)}${will}`;
}

/** The questions of the check, worded for it. */
export function askedInCheck(asked: readonly FactField[]): FactField[] {
  return asked.map((field) => ({ ...field, label: labelInCheck(field.label) }));
}

/** A judgement in the words of the check: the rules are those of a filing, and so are their labels. */
export function judgedInCheck(
  judgement: Assessment,
  asked: readonly Pick<FactField, 'label'>[],
): Assessment {
  const labelled = <T extends { readonly label: Text }>(each: T): T => ({
    ...each,
    label: labelInCheck(each.label),
  });
  const inWords = (says: Text) =>
    asked.reduce(({ zh, en }, { label }) => {
      const own = labelInCheck(label);
      return { zh: zh.replaceAll(label.zh, own.zh), en: en.replaceAll(label.en, own.en) };
    }, says);
  return {
    ...judgement,
    findings: judgement.findings.map((each) => ({ ...each, facts: each.facts.map(labelled) })),
    questions: judgement.questions.map(labelled),
    advice: judgement.advice.map((each) => ({ ...each, says: inWords(each.says) })),
  };
}
