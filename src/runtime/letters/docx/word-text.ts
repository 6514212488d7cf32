import { attributeOf, type XmlToken, xmlTokens } from './xml.ts'

/** What a part of a Word file says, a paragraph a line; `torn`: marks that cannot be repeated where they stand. */
export interface WordText {
  readonly text: string
  readonly torn: readonly string[]
}

export function wordText(xml: string): WordText {
  const walk: Walk = { homes: 0, within: [], paragraphs: [], lines: [], held: 0, inText: false }
  for (const token of xmlTokens(xml)) step(walk, token)
  return { text: walk.lines.map(({ text }) => text).join('\n'), torn: tornMarks(walk.lines) }
}

interface Line {
  text: string
  /** The innermost table, text box or the part itself. */
  readonly home: number
  /** In a content control, whose content is one. */
  readonly isHeld: boolean
}

interface Walk {
  homes: number
  /** Numbers of the tables and text boxes that are open. */
  readonly within: number[]
  readonly paragraphs: Line[]
  readonly lines: Line[]
  held: number
  inText: boolean
}

function step(walk: Walk, token: XmlToken): void {
  const paragraph = walk.paragraphs.at(-1)
  if (token.kind === 'text') {
    if (walk.inText && paragraph) paragraph.text += token.text
    return
  }
  const starts = token.kind === 'start'
  switch (token.name) {
    case 'w:p':
      if (starts) open(walk)
      else walk.paragraphs.pop()
      return
    case 'w:t':
      walk.inText = starts
      return
    case 'w:tbl':
    case 'w:txbxContent':
      if (starts) walk.within.push(++walk.homes)
      else walk.within.pop()
      return
    case 'w:sdtContent':
      walk.held += starts ? 1 : -1
      return
    case 'w:tab':
    case 'w:br':
      if (starts && paragraph) paragraph.text += ' '
      return
    case 'w:drawing':
    case 'w:pict':
      // A tag that a picture stands in is none.
      if (starts && paragraph) paragraph.text += '\n'
      return
    case 'wp:docPr':
      if (starts && paragraph) describe(walk, attributeOf(token.attributes, 'descr') ?? '')
      return
    default:
  }
}

function open(walk: Walk): void {
  const line = { text: '', home: walk.within.at(-1) ?? 0, isHeld: walk.held > 0 }
  walk.paragraphs.push(line)
  walk.lines.push(line)
}

/** A picture's description is filled in too. */
function describe(walk: Walk, text: string): void {
  if (/[{}]/.test(text)) walk.lines.push({ text, home: -1, isHeld: true })
}

/** Those that begin in one table and end in another, or that stand where nothing can be repeated. */
function tornMarks(lines: readonly Line[]): readonly string[] {
  const opened: { readonly mark: string; readonly home: number }[] = []
  const torn: string[] = []
  for (const { text, home, isHeld } of lines) {
    for (const [mark] of text.matchAll(/\{[#/][^{}\n]*\}/g)) {
      if (isHeld) torn.push(mark)
      else if (mark.startsWith('{#')) opened.push({ mark, home })
      else {
        const begun = opened.pop()
        if (begun && begun.home !== home) torn.push(begun.mark)
      }
    }
  }
  return torn
}
