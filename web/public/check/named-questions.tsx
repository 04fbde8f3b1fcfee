import type { Text } from '../../../shared/domain/text.ts';
import type { Step } from '../../form/steps.ts';
import { Link } from '../../parts/frame/link.tsx';
import { useReader } from '../../reader/context.ts';
import { stepAddress } from './check-step.tsx';

/** A fact that the check has no question for: a filing asks for it. */
const inFiling = ({ zh, en }: Text): Text => ({
  zh: `${zh}（预判中不填，填报时在申报内容中填写）`,
  en: `${en} (not asked here; it is stated in the filing itself)`,
});

interface NamedQuestionsProps {
  readonly facts: readonly { readonly path: string; readonly label: Text }[];
  readonly steps: readonly Step[];
  readonly callId: string;
}

/** Questions in a line, each with the way to the step that asks it. */
export function NamedQuestions({ facts, steps, callId }: NamedQuestionsProps) {
  const reader = useReader();
  return (
    <>
      {facts.map(({ path, label }, index) => {
        const step = steps.find(({ fields }) => fields.some((field) => field.path === path));
        return (
          <span key={path}>
            {index > 0 && reader.say({ zh: '、', en: ', ' })}
            {step ? (
              <Link to={stepAddress(callId, step.id)}>{reader.say(label)}</Link>
            ) : (
              reader.say(inFiling(label))
            )}
          </span>
        );
      })}
    </>
  );
}
