import { REDACTED_DATA } from '../../../shared/domain/materials/redaction-words.ts';
import { dataOf } from '../../../shared/client/client.ts';
import type { CommandParams, Deed } from '../../dossier/act-bar.tsx';
import type { ReviewView } from '../../dossier/review-view.ts';
import { useReader } from '../../reader/context.ts';
import { REDACTION_WORDS as W } from './words.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}/files/{sha256}';

type Data = keyof typeof REDACTED_DATA;
export type Redaction = NonNullable<ReviewView['redactions']>[number];

/** A file of the case, by the name that was declared for it. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
}

/** Asks to have a file redacted, with which personal data it holds and why. */
export function asking({ sha256, name }: NamedFile): Deed {
  return {
    name: W.ask,
    reason: {
      label: W.reason,
      hint: W.reasonHint,
      above: <Says says={W.askSays(name)} />,
      choice: {
        isOne: true,
        label: W.data,
        hint: W.dataHint,
        noneChosen: W.noData,
        of: Object.entries(REDACTED_DATA).map(([value, text]) => ({ value, name: text })),
        preset: [],
      },
    },
    give: async (api, params, reason, [data]) =>
      dataOf(
        await api.POST(`${PATH}/redaction-requests`, {
          params: onFile(params, sha256),
          body: { data: data as Data, reason },
        }),
      ),
  };
}

/** Redacts what another person asked for. */
export function redacting({ sha256, name }: NamedFile): Deed {
  return {
    name: W.redact,
    kind: 'danger',
    reason: {
      label: W.reason,
      isOptional: true,
      isAsked: false,
      above: <Says says={W.redactSays(name)} />,
    },
    give: async (api, params) =>
      dataOf(await api.POST(`${PATH}/redaction`, { params: onFile(params, sha256) })),
  };
}

/** Leaves it as it is, with why. */
export function refusing({ sha256 }: NamedFile): Deed {
  return {
    name: W.refuse,
    reason: { label: W.refuseReason },
    give: async (api, params, reason) =>
      dataOf(
        await api.POST(`${PATH}/redaction-refusal`, {
          params: onFile(params, sha256),
          body: { reason },
        }),
      ),
  };
}

function onFile(params: CommandParams, sha256: string) {
  return { ...params, path: { ...params.path, sha256 } };
}

function Says({ says }: { readonly says: ReturnType<typeof W.askSays> }) {
  return <p>{useReader().say(says)}</p>;
}
