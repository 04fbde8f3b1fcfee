import { useReader } from '../../reader/context.ts';

/** What the English of published clauses shortens; it is published, and stays as it is. */
const ABBREVIATIONS = {
  MIIT: 'the Ministry of Industry and Information Technology (工业和信息化部)',
} as const;

interface AbbreviationsProps {
  /** As they are shown to this reader. */
  readonly texts: readonly string[];
}

/** What is shortened in texts, each said once; nothing where nothing is. */
export function Abbreviations({ texts }: AbbreviationsProps) {
  const reader = useReader();
  const used = Object.entries(ABBREVIATIONS).filter(([short]) =>
    texts.some((text) => new RegExp(`\\b${short}\\b`).test(text)),
  );
  return used.map(([short, long]) => (
    <p key={short} class="small quiet">
      {reader.say({ zh: `${short}：${long}`, en: `${short}: ${long}` })}
    </p>
  ));
}
