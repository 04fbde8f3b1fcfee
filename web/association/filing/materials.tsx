import { useState } from 'preact/hooks';
import type { Schemas } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { FileButton } from '../../parts/fields/file-button.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { FilingPlace } from '../draft/filing.ts';
import { FileStanding } from '../files/file-standing.tsx';
import { type Uploads, useUploads } from '../files/uploads.ts';
import { FILE_WORDS } from '../files/words.ts';
import { AskedOfFile, type Asks } from '../files/asked-of-file.tsx';
import { sizeText } from '../../form/content/materials.ts';
import { type Declared, declared } from './declared-file.ts';
import type { FilesOpen } from './locked.ts';
import { FILING_WORDS } from './words.ts';

const W = FILING_WORDS.materials;

type Requirement = Call['materials'][number];

interface MaterialsProps {
  readonly call: Call;
  readonly place: FilingPlace;
  readonly value: readonly Declared[];
  readonly onValue: (value: readonly Declared[] | undefined) => void;
  /** What is said of the materials that are missing. */
  readonly missing: readonly Schemas['Text'][];
  readonly open: FilesOpen;
}

/** The materials of the call, each with the files that are declared for it. */
export function Materials({ call, place, value, onValue, missing, open }: MaterialsProps) {
  const reader = useReader();
  const uploads = useUploads(place, call.materialFiles !== null);
  const put = (next: readonly Declared[]) => onValue(next.length === 0 ? undefined : next);
  return (
    <>
      {/* to where links lead that mean the materials as a whole */}
      <div id="materials" tabIndex={-1}>
        <Intro call={call} />
        {missing.length > 0 && (
          <Notice kind="info" isNew>
            <ul>
              {missing.map((text) => (
                <li key={text.en}>{reader.say(text)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {call.materials.map((requirement) => (
        <Material
          key={requirement.kind}
          requirement={requirement}
          place={place}
          formats={call.materialFiles?.formats ?? null}
          uploads={uploads}
          value={value}
          onValue={put}
          open={open}
        />
      ))}
    </>
  );
}

function Intro({ call: { id, materialFiles } }: Pick<MaterialsProps, 'call'>) {
  const reader = useReader();
  if (!materialFiles) return <p>{reader.say(W.intro)}</p>;
  const { formats, fileBytes, isDemanded } = materialFiles;
  const size = Math.floor(fileBytes / 1024 / 1024);
  return (
    <>
      <p>{reader.say(FILE_WORDS.intro)}</p>
      <p>
        {reader.say(FILE_WORDS.limits(reader.list(formats.map((f) => f.toUpperCase())), size))}
        {isDemanded && ` ${reader.say(FILE_WORDS.demanded)}`}
      </p>
      <p>
        <Link to={addressOf(ADDRESSES.materials, { callId: id })}>{reader.say(W.demands)}</Link>
      </p>
    </>
  );
}

interface MaterialProps extends Pick<MaterialsProps, 'place' | 'open'> {
  /** What the call takes; null: it takes no files, and any may be named. */
  readonly formats: readonly string[] | null;
  readonly uploads: Uploads | null;
  readonly requirement: Requirement;
  readonly value: readonly Declared[];
  readonly onValue: (value: readonly Declared[]) => void;
}

/** What is asked of these in calls that do not say it themselves: those before did not. */
const ASKED_BEFORE: Readonly<Record<string, Asks>> = {
  M1: ['sealed'],
  M4: ['statedNumber'],
  M5: ['statedNumber'],
  M6: ['sealed'],
};

function Material({ requirement, ...props }: MaterialProps) {
  const { place, formats, uploads, value, onValue, open } = props;
  const { kind, name, requiredWhen, many, asks = ASKED_BEFORE[kind] ?? [] } = requirement;
  const reader = useReader();
  const [refused, setRefused] = useState<string | null>(null);
  const own = value.filter((each) => each.kind === kind);
  const title = reader.say(name);
  /** `before`: whose place it takes; null: it is one more. */
  const take = async (files: readonly File[], before: Declared | null) => {
    const found = await Promise.all(files.map((file) => declared(kind, file, formats)));
    const taken = found.filter((each) => typeof each !== 'string');
    const [wrong] = found.flatMap((each, at) =>
      typeof each === 'string' ? [W[each](files[at]?.name ?? '')] : [],
    );
    setRefused(wrong ? reader.say(wrong) : null);
    if (taken.length > 0)
      onValue(
        before ? value.flatMap((each) => (each === before ? taken : [each])) : [...value, ...taken],
      );
    found.forEach((each, at) => {
      const file = files[at];
      if (typeof each !== 'string' && file) uploads?.begin(each, file);
    });
  };
  return (
    <fieldset class="field" id={`materials.${kind}`} tabIndex={-1}>
      <legend>
        {title}{' '}
        <Badge tone={requiredWhen === undefined ? 'info' : 'quiet'}>
          {reader.say(requiredWhen === undefined ? W.required : W.whenNeeded)}
        </Badge>
      </legend>
      {own.length === 0 && <p class="quiet">{reader.say(W.none)}</p>}
      {own.map((file) => (
        <FileRow
          key={`${file.name} ${file.sha256}`}
          file={file}
          asks={asks}
          uploads={uploads}
          place={place}
          all={value}
          open={open}
          onReplace={(files) => void take(files, file)}
          onFile={(next) =>
            onValue(value.flatMap((each) => (each === file ? (next ? [next] : []) : [each])))
          }
        />
      ))}
      {refused !== null && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      {open.all && (many || own.length === 0) && (
        <Choice name={title} many={many} onFiles={(files) => void take(files, null)} />
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  /** Of the material. */
  readonly name: string;
  readonly many: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function Choice({ name, many, onFiles }: ChoiceProps) {
  return (
    <p>
      <FileButton what={name} isSeveral={many} onFiles={(files) => onFiles([...(files ?? [])])} />
    </p>
  );
}

interface FileProps extends Pick<MaterialProps, 'place' | 'uploads' | 'open'> {
  readonly file: Declared;
  readonly all: readonly Declared[];
  readonly asks: Asks;
  readonly onFile: (file: Declared | null) => void;
  readonly onReplace: (files: readonly File[]) => void;
}

function FileRow({ uploads, place, all, open, onReplace, ...asked }: FileProps) {
  const reader = useReader();
  const { file, onFile } = asked;
  const isLocked = !open.at(all.indexOf(file));
  const props = { ...asked, isLocked };
  const remove = open.all ? (
    <Button onPress={() => onFile(null)}>{reader.say(W.remove(file.name))}</Button>
  ) : (
    !isLocked && <Replacement file={file} onFiles={onReplace} />
  );
  return (
    <div class="file">
      <p>
        <span lang="zh-CN">{file.name}</span>{' '}
        <span class="quiet small">{reader.say(W.size(sizeText(file.size)))}</span>
      </p>
      {uploads ? (
        <FileStanding place={place} uploads={uploads} file={file} all={all} remove={remove}>
          <AskedOfFile {...props} />
        </FileStanding>
      ) : (
        <>
          <AskedOfFile {...props} />
          {remove}
        </>
      )}
    </div>
  );
}

/** In a correction of one file: another takes its place, so that all others keep theirs. */
function Replacement({ file, onFiles }: Pick<FileProps, 'file'> & Pick<ChoiceProps, 'onFiles'>) {
  const reader = useReader();
  return (
    <>
      <span>{reader.say(W.replaceSays)}</span>
      <Choice name={reader.say(W.replace(file.name))} many={false} onFiles={onFiles} />
    </>
  );
}
