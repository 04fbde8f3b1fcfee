import type { ComponentChildren } from 'preact';
import { ADDRESSES } from '../../app/addresses.ts';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import type { Preview, Tried } from './publish.ts';
import { PUBLISHING_WORDS as W } from './words.ts';

interface PreviewProps {
  readonly tried: Tried;
}

/** A notice before it is published: its days, its projects, and who is told beside it. */
export function NoticePreview({ tried: { list, preview } }: PreviewProps) {
  const reader = useReader();
  const { entries, told, days } = preview;
  const counting = days.filter(({ is }) => is === 'working' || is === 'made_up').length;
  const [from, to] = [reader.date(list.from ?? ''), reader.date(list.to ?? '')];
  return (
    <>
      <SummaryList
        rows={[
          { name: reader.say(W.number), value: reader.say(W.noticeNumber(list.number)) },
          { name: reader.say(W.period), value: reader.say(W.fromTo(from, to, counting)) },
        ]}
      />
      <details>
        <summary>{reader.say(W.days)}</summary>
        <ul>
          {days.map(({ on, is }) => (
            <li key={on}>
              {reader.date(on)} {reader.say(W.dayKinds[is])}
            </li>
          ))}
        </ul>
      </details>
      <Projects
        caption={reader.say(W.listed(entries.length))}
        projects={entries}
        columns={[place(reader)]}
      />
      {told.length > 0 && (
        <details>
          <summary>{reader.say(W.told(told.length))}</summary>
          <Projects
            caption={reader.say(W.told(told.length))}
            isNamed
            projects={told}
            columns={[]}
          />
        </details>
      )}
    </>
  );
}

/** An announcement before it is made: its projects with their numbers, and what follows later. */
export function AnnouncementPreview({ tried: { list, preview } }: PreviewProps) {
  const reader = useReader();
  const { entries, contested } = preview;
  return (
    <>
      <SummaryList
        rows={[
          { name: reader.say(W.number), value: reader.say(W.announcementNumber(list.number)) },
        ]}
      />
      <Projects
        caption={reader.say(W.announced(entries.length))}
        projects={entries}
        columns={[
          {
            name: reader.say(W.projectNumber),
            cell: ({ projectNumber }) => <b>{projectNumber}</b>,
          },
        ]}
      />
      {contested.length > 0 && (
        <Projects
          caption={reader.say(W.contested(contested.length))}
          projects={contested}
          columns={[place(reader)]}
          last={[
            {
              name: reader.say(W.openObjections),
              cell: ({ applicationId, openObjections, standardNumber }) => (
                <Link to={addressOf(ADDRESSES.contested, { callId: list.callId, applicationId })}>
                  {openObjections}
                  <span class="unseen"> {standardNumber}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

type Project = Preview['told'][number];

interface ProjectColumn<P> {
  readonly name: string;
  readonly cell: (project: P) => ComponentChildren;
}

function place(reader: Reader): ProjectColumn<{ readonly position: number }> {
  return { name: reader.say(W.place), cell: ({ position }) => position };
}

interface ProjectsProps<P> {
  readonly caption: string;
  readonly projects: readonly P[];
  /** What stands before the project itself. */
  readonly columns: readonly ProjectColumn<P>[];
  /** What stands behind it. */
  readonly last?: readonly ProjectColumn<P>[];
  /** What it shows stands above it already. */
  readonly isNamed?: true;
}

function Projects<P extends Project>(props: ProjectsProps<P>) {
  const { caption, projects, columns, last = [], isNamed } = props;
  const reader = useReader();
  const all: readonly ProjectColumn<P>[] = [
    ...columns,
    { name: reader.say(W.standard), cell: ({ standardNumber }) => standardNumber },
    { name: reader.say(W.name), cell: ({ titleZh }) => <Chinese>{titleZh}</Chinese> },
    {
      name: reader.say(W.association),
      cell: ({ association }) => <Chinese>{association.name}</Chinese>,
    },
    ...last,
  ];
  return (
    <div class="table-frame folds">
      <table>
        <caption class={isNamed && 'unseen'}>{caption}</caption>
        <thead>
          <tr>
            {all.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.applicationId}>
              {all.map(({ name, cell }) => (
                <td key={name} data-name={name}>
                  {cell(project)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
