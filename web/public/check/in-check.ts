import type { Text } from '../../../shared/domain/text.ts';
import type { FactField } from '../../form/fact-field.ts';
import type { Assessment } from '../../form/judging.ts';

/** How the label of a fact says that something was handed in or signed, and how the check asks for it. */
const REWORDED: readonly {
  readonly zh: readonly [RegExp, string];
  readonly en: readonly [RegExp, string];
}[] = [
  { zh: [/^已提交(.+)$/, '申报时可提供$1'], en: [/ (?:is|are) provided$/, ' will be provided'] },
  {
    zh: [/^(.+)已加盖公章$/, '申报时$1将加盖公章'],
    en: [/ bears the official seal$/, ' will bear the official seal'],
  },
  {
    zh: [/^(.+)已签字盖章$/, '申报时$1将签字盖章'],
    en: [/ is signed and sealed$/, ' will be signed and sealed'],
  },
];

/** What a fact is called in the check, where nobody hands in or signs anything yet. */
export function labelInCheck(label: Text): Text {
  return REWORDED.reduce(
    ({ zh, en }, to) => ({ zh: zh.replace(...to.zh), en: en.replace(...to.en) }),
    label,
  );
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
