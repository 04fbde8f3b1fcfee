import { useLocation } from 'preact-iso/router';
import { useMemo, useState } from 'preact/hooks';
import { useCompared } from '../data/packs.ts';
import { useKeptInTab } from '../data/kept-in-tab.ts';
import { type Act, ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { PersonalDataPart } from '../dossier/personal/personal-data-part.tsx';
import type { Dossier, ReviewView } from '../dossier/review-view.ts';
import { materialPlaces, placeOfMaterial } from '../form/content/materials.ts';
import { sectionsOf } from '../form/sections.ts';
import { Link } from '../parts/frame/link.tsx';
import { citedText } from '../parts/text/cited.tsx';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { actsOf } from './acts.ts';
import { DefectDialog } from './defect-dialog.tsx';
import { PointOut, Tray } from './defects.tsx';
import { FindingActs } from './override/finding-acts.tsx';
import { useJudging } from './override/judging.tsx';
import { useRedacting } from './redaction/redacting.tsx';
import { Ways } from './ways.tsx';
import { queueAddress, viewIn } from './next-case.tsx';
import { type Returnable, requestingCorrection } from './requesting-correction.tsx';
import { type Defect, clauseAt, openable, placeOf, withDefect, withoutDefect } from './tray.ts';
import { EXAMINER_WORDS as W } from './words.ts';

/** A dossier on which its examiner points out what is wrong, and acts. */
export function Examination({ call, view, again }: Dossier & { readonly again: () => void }) {
  const reader = useReader();
  const { query } = useLocation();
  const { findings } = view.assessment;
  const { fields, names } = useNames({ call, view });
  const [tray, setTray] = useTray(view);
  const [begun, setBegun] = useState<Defect | null>(null);
  const begin = (pointer: string, clause: string) => setBegun({ pointer, clause, instruction: '' });
  const drop = (defect: Defect) => setTray(withoutDefect(tray, defect));
  const judging = useJudging(view, again);
  const redacting = useRedacting(view, again);
  const isReturnable = view.allowed.includes('request_correction');
  const hasDefects = tray.length > 0;
  const acts = [
    ...actsOf(view, person.value?.subject ?? null, hasDefects),
    ...returning(view, { tray, names, begin: () => begin('', '') }),
  ];
  return (
    <DossierPage
      call={call}
      view={view}
      over={<Link to={queueAddress(call.id, viewIn(query))}>{reader.say(W.title)}</Link>}
      actOn={({ pointer, label }, material) =>
        isReturnable &&
        names.fields.has(pointer) && (
          <PointOut
            name={material?.name ?? reader.say(label)}
            onPress={() =>
              begin(placeIn(view, pointer, material), clauseAt(pointer, material, findings))
            }
          />
        )
      }
      lead={redacting.tray}
      actOnFile={redacting.actOnFile}
      overriderOf={judging.overriderOf}
      act={(finding) => (
        <FindingActs
          view={view}
          finding={finding}
          onPointOut={() => begin(placeOf(finding, fields, view.content.materials), finding.clause)}
          onJudge={() => judging.judge(finding)}
        />
      )}
    >
      {isReturnable && <Tray tray={tray} names={names} onRemove={drop} />}
      <DefectDialog
        begun={begun}
        isFirst={!hasDefects}
        names={names}
        onDefect={(defect) => setTray(withDefect(tray, defect))}
        onClose={() => setBegun(null)}
      />
      {judging.dialog}
      {redacting.dialog}
      <PersonalDataPart view={view} />
      <ActBar view={view} acts={acts} again={again} next={<Ways view={view} />} />
    </DossierPage>
  );
}

/** Where something is pointed out: at the field, and of a material at its one file. */
function placeIn(
  { content }: ReviewView,
  pointer: string,
  material: { readonly kind: string } | undefined,
): string {
  return material ? placeOfMaterial(material.kind, content.materials) : pointer;
}

/** What was pointed out so far; another examiner who signs in in this tab finds nothing of it. */
function useTray(view: ReviewView) {
  const key = `defects ${person.value?.subject} ${view.id} ${returnsOf(view)}`;
  return useKeptInTab<readonly Defect[]>(key, []);
}

/** To return it, where the reader may. */
function returning(view: ReviewView, noted: Omit<Returnable, 'returns'>): readonly Act[] {
  if (!view.allowed.includes('request_correction')) return [];
  return [requestingCorrection({ ...noted, returns: returnsOf(view) })];
}

function returnsOf({ examination }: ReviewView): number {
  return examination?.returns ?? 0;
}

/** What a return may open, and what that and the clauses are called. */
function useNames({ call, view }: Dossier) {
  const reader = useReader();
  const { findings, pack } = view.assessment;
  const compared = useCompared(pack);
  return useMemo(() => {
    const files = materialPlaces(call, view.content.materials ?? []);
    const fields = openable(sectionsOf(call).flatMap((each) => each.fields));
    const names = {
      fields: new Map(
        fields.flatMap(({ pointer, label }) =>
          pointer === '/materials'
            ? [
                [pointer, reader.say(W.allMaterials(label))] as const,
                ...files.map((file) => [file.pointer, reader.say(file.name)] as const),
              ]
            : [[pointer, reader.say(label)] as const],
        ),
      ),
      clauses: new Map(findings.map(({ clause, says }) => [clause, reader.say(says)])),
      sources: new Map(
        findings.map(({ clause, citation }) => [clause, citedText({ citation, compared }, reader)]),
      ),
    };
    return { fields, names };
  }, [call, view.content.materials, findings, compared, reader]);
}
