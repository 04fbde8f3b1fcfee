import { age, readAnew } from '../data/age.ts';
import { Button } from '../parts/actions/button.tsx';
import { SentBar } from '../parts/states/sent-bar.tsx';
import { PARTS } from '../parts/words.ts';
import { catalogue } from '../reader/catalogue.ts';
import { useReader } from '../reader/context.ts';

const W = catalogue({
  old: {
    zh: '您离开了几分钟，本页内容可能已有变化。',
    en: 'You were away for some minutes: what this page shows may have changed.',
  },
  unread: {
    zh: '没有读到新的内容，本页仍是先前的内容。已填写的内容没有受影响。',
    en: 'It could not be read anew: this page still shows what it showed. What you typed is untouched.',
  },
  anew: { zh: '重新读取', en: 'Read it anew' },
  read: { zh: '已重新读取本页。', en: 'This page was read anew.' },
});

/** At the foot of the window: that the page may be old, with the way to read it anew, or that it was. */
export function AgeBar() {
  const reader = useReader();
  const close = () => (age.value = null);
  const now = age.value;
  if (now === null || now === 'reading') return null;
  if (now === 'read') return <SentBar says={reader.say(W.read)} onClose={close} />;
  return (
    <div class="sent no-print">
      <div class="inner">
        <p role="status">{reader.say(W[now])}</p>
        <p class="row">
          <Button onPress={readAnew}>{reader.say(W.anew)}</Button>
          <button type="button" class="plain" onClick={close}>
            {reader.say(PARTS.close)}
          </button>
        </p>
      </div>
    </div>
  );
}
