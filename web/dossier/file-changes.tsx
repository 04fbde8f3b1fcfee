import { type FileChange, fileChanges } from '../form/content/file-changes.ts';
import { fileName, sizeText } from '../form/content/materials.ts';
import { Badge } from '../parts/text/badge.tsx';
import { useReader } from '../reader/context.ts';
import { contentBefore } from './content-before.ts';
import { FILED_FILE_WORDS as W } from './file-words.ts';
import type { Dossier } from './review-view.ts';

/** Which files a correction replaced, added or took out, old beside new; nothing where it changed none. */
export function FileChanges({ call, view: { content, changes } }: Dossier) {
  const reader = useReader();
  const before = contentBefore(content, changes);
  const found = fileChanges(call, before.materials ?? [], content.materials ?? []);
  if (found.length === 0) return null;
  return (
    <>
      <h3>{reader.say(W.changed)}</h3>
      <p class="quiet">{reader.say(W.changedSays)}</p>
      <ul class="lines">
        {found.map((change) => (
          <li key={`${change.was?.kind} ${change.was?.sha256} ${change.is?.sha256}`}>
            {reader.say(change.material)} <Badge tone="info">{reader.say(W.how[change.how])}</Badge>
            <dl class="before-now">
              <div>
                <dt>{reader.say(W.before)}</dt>
                <dd>
                  <File file={change.was} />
                </dd>
              </div>
              <div>
                <dt>{reader.say(W.now)}</dt>
                <dd>
                  <File file={change.is} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A file as it was declared: by these one tells whether what was sent besides is the same. */
function File({ file }: { readonly file: FileChange['was'] }) {
  const reader = useReader();
  if (!file) return <>{reader.say(W.noFile)}</>;
  const { size, sha256, statedNumber } = file;
  const said = statedNumber === undefined ? [] : [reader.say(W.statedNumber(statedNumber))];
  return (
    <>
      {[fileName(file, reader), sizeText(size), ...said].join(' · ')}
      <br />
      <small class="hash">SHA-256 {sha256}</small>
    </>
  );
}
