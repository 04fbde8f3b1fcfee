import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Judged, Judging, judgedForm } from './judge-form.ts';
import { rulesCode } from '../rules-code.ts';
import type { Content } from './pointer.ts';

export type { Judged } from './judge-form.ts';

/** A field that is missing or wrong. */
export type Fault = Judged['faults'][number];

/** The judgement of what is filled in, made in the browser; null until the rules' own code is loaded. */
export function useJudged(content: Content, judging: Judging): Judged | null {
  const [rules, setRules] = useState<{ readonly judge: typeof judgedForm } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void rulesCode(() => import('./judge-form.ts')).then(
      (loaded) => loaded && isWanted && setRules({ judge: loaded.judgedForm }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const { call, pack } = judging;
  return useMemo(() => rules?.judge(content, judging) ?? null, [rules, content, call, pack]);
}
