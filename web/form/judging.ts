import { useEffect, useMemo, useState } from 'preact/hooks';
import type { assess as Assess } from './rules.ts';
import type { Schemas } from '../../shared/client/client.ts';
import type { GivenPack } from '../data/answers.ts';
import { rulesCode } from './rules-code.ts';

export type Assessment = Schemas['Assessment'];
export type PartialFacts = Schemas['PartialFacts'];

type Published = Parameters<typeof Assess>[1];
type Facts = Parameters<typeof Assess>[0];

/**
 * How the rules judge what is filled in, in the browser itself and with every change; null until
 * the rules' own code is loaded. The same code judges on the server.
 */
export function useJudgement(
  pack: Pick<GivenPack, 'pack' | 'ref' | 'trees'>,
  facts: PartialFacts,
): Assessment | null {
  const [assess, setAssess] = useState<{ readonly judge: typeof Assess } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void rulesCode(() => import('./rules.ts')).then(
      (loaded) => loaded && isWanted && setAssess({ judge: loaded.assess }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(() => {
    if (!assess) return null;
    // the API's types and the domain's are made of the same schemas
    return assess.judge(facts as Facts, pack as unknown as Published) as unknown as Assessment;
  }, [assess, pack, JSON.stringify(facts)]);
}
