/**
 * A layout in Typst with what has each of its pages bear the mark of the document: above what it
 * prints, pale enough to read that through it; beneath, where the layout prints something above all
 * of its own. It is decoration for who reads aloud: what is marked says so in its text as well.
 */
export function marked(layout: string): string {
  const place = /\bforeground\s*:/u.test(layout) ? 'background' : 'foreground';
  return `#set page(${place}: ${MARK})\n${layout}`;
}

const MARK = `pdf.artifact({
  let mark = json(bytes(sys.inputs.data)).mark
  rotate(-50deg, align(center, text(font: "Noto Sans SC", weight: 500, fill: rgb("#a3000030"))[
    #text(size: 46pt, lang: "zh", mark.zh) \\
    #text(size: 26pt, lang: "en", mark.en)
  ]))
})`;
