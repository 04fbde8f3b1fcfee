import { type PilotsClient, ProblemError, dataOf } from '../../shared/client/client.ts';
import { mount } from '../mount.ts';
import type { Node } from '../node.ts';
import type { Reader } from '../reader.ts';
import type { FactField } from './fact-field.ts';
import { statedFacts } from './stated-facts.ts';
import { notJudged, verdictView } from './verdict.ts';

interface Asked {
  /** What holds the form. */
  readonly main: HTMLElement;
  readonly callId: string;
  readonly asked: readonly FactField[];
  readonly client: PilotsClient;
  readonly reader: Reader;
}

/** Answers the form "Would my standard qualify?" where it stands, whenever it is sent. */
export function answerForm(asked: Asked): void {
  asked.main.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void answer(event.target, asked);
  });
}

async function answer(form: HTMLFormElement, asked: Asked): Promise<void> {
  const [status, place] = ['#judging', '#judged'].map((id) =>
    asked.main.querySelector<HTMLElement>(id),
  );
  if (!status || !place) return;
  status.textContent = asked.reader.say({ zh: '正在预判…', en: 'Judging…' });
  mount(place, await judged(form, asked));
  status.textContent = '';
  // the verdict is read out from its heading on
  place.querySelector<HTMLElement>('#verdict')?.focus();
}

async function judged(
  form: HTMLFormElement,
  { callId, asked, client, reader }: Asked,
): Promise<Node[]> {
  const entries = [...new FormData(form)].flatMap(([path, value]) =>
    typeof value === 'string' ? [[path, value] as const] : [],
  );
  const body = statedFacts(entries, asked);
  const params = { path: { callId } };
  try {
    const answered = await client.POST('/v1/calls/{callId}/assessments', {
      params,
      body,
      // one of our own, since an old browser cannot make the client's
      headers: { 'Idempotency-Key': aKey() },
    });
    return verdictView(dataOf(answered), reader);
  } catch (error) {
    return notJudged(error instanceof ProblemError ? error.problem : null, reader);
  }
}

function aKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
