import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { DocumentButton } from '../../parts/actions/document-button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { useReader } from '../../reader/context.ts';
import type { FilingPlace } from '../draft/filing.ts';
import { FORM_WORDS as W } from './form-words.ts';

const FORMS = ['form', 'proof', 'summary', 'receipt', 'editableForm', 'editableSummary'] as const;
type Form = (typeof FORMS)[number];
const EDITABLE: readonly Form[] = ['editableForm', 'editableSummary'];
/** Of all filings in a call. */
const OF_CALL: readonly Form[] = ['summary', 'editableSummary'];

interface FormsProps {
  readonly place: FilingPlace;
  readonly isSubmitted: boolean;
}

/** What is printed of a filing, to be signed and sealed or to be kept. */
export function Forms({ place, isSubmitted }: FormsProps) {
  const reader = useReader();
  return (
    <Section id="forms" heading={reader.say(W.title)}>
      <p class="quiet">{reader.say(W.says)}</p>
      <FormButtons
        place={place}
        forms={FORMS.filter((form) => form !== 'receipt' || isSubmitted)}
      />
    </Section>
  );
}

/** One button for each, in the order of the notices. */
export function FormButtons({ place, forms }: { place: FilingPlace; forms: readonly Form[] }) {
  return (
    <div class="actions">
      {forms.map((form) => (
        <FormButton key={form} place={place} form={form} />
      ))}
    </div>
  );
}

/** Saves one of them. */
export function FormButton({ place, form }: { place: FilingPlace; form: Form }) {
  const reader = useReader();
  const type = EDITABLE.includes(form) ? 'docx' : 'pdf';
  const name = OF_CALL.includes(form) ? place.callId : `${place.applicationId}-${form}`;
  return (
    <DocumentButton name={`${name}.${type}`} ask={(api) => ASKED[form](api, place)}>
      {reader.say(W[form])}
    </DocumentButton>
  );
}

const AT = '/v1/calls/{callId}/applications/{applicationId}';

const ASKED: Readonly<Record<Form, (api: PilotsClient, place: FilingPlace) => Promise<Blob>>> = {
  form: async (api, path) =>
    dataOf(await api.GET(`${AT}/form`, { params: { path }, parseAs: 'blob' })),
  proof: async (api, path) =>
    dataOf(await api.GET(`${AT}/proof`, { params: { path }, parseAs: 'blob' })),
  receipt: async (api, path) =>
    dataOf(await api.GET(`${AT}/receipt/document`, { params: { path }, parseAs: 'blob' })),
  editableForm: async (api, path) =>
    dataOf(await api.GET(`${AT}/form/editable`, { params: { path }, parseAs: 'blob' })),
  editableSummary: async (api, { callId }) =>
    dataOf(
      await api.GET('/v1/calls/{callId}/summary/editable', {
        params: { path: { callId } },
        parseAs: 'blob',
      }),
    ),
  summary: async (api, { callId }) =>
    dataOf(
      await api.GET('/v1/calls/{callId}/summary', {
        params: { path: { callId } },
        parseAs: 'blob',
      }),
    ),
};
