import { Notice } from '../parts/states/notice.tsx';
import { Waiting } from '../parts/states/waiting.tsx';
import { catalogue } from '../reader/catalogue.ts';
import { useReader } from '../reader/context.ts';
import { isRulesCodeLost } from './rules-code.ts';

const W = catalogue({
  title: { zh: '未能完成预判', en: 'The forecast could not be made' },
  says: {
    zh: '判断所需的程序没有载入。请检查网络，再刷新页面；填写的内容不受影响。',
    en: 'What judges was not loaded. Check your connection and load the page again; what is filled in stays.',
  },
});

/** In place of a judgement that is not there yet, or cannot be had. */
export function JudgingState() {
  const reader = useReader();
  if (!isRulesCodeLost.value) return <Waiting />;
  return (
    <Notice kind="warn" title={reader.say(W.title)} isNew>
      <p>{reader.say(W.says)}</p>
    </Notice>
  );
}
