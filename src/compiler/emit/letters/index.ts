import type { Annex, Application, LetterBlock, Notice } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { blockLines, isAttendance } from './blocks.ts'

/** `letters/<notice>.hbs`: the body of a letter, within the layout it is set in. */
export function emitLetters(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.notices.map((notice) => notice.id))
  return application.notices.map((notice) => ({
    path: `letters/${stems.get(notice.id)}.hbs`,
    text: letter(notice),
  }))
}

function letter({ layout, body, annexes = [] }: Notice): string {
  const end = body.findLastIndex((block) => !isAttendance(block)) + 1
  return [
    `{{!-- ${origin} --}}`,
    `{{#> ${layout}}}`,
    ...blocksLines(body.slice(0, end)),
    ...inline('attendance', blocksLines(body.slice(end))),
    ...inline('annexes', annexes.flatMap(annexLines)),
    `{{/${layout}}}`,
    '',
  ].join('\n')
}

const blocksLines = (blocks: readonly LetterBlock[]): readonly string[] =>
  blocks.flatMap(blockLines)

/** What the layout sets at a place of its own. */
const inline = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`{{#*inline "${name}"}}`, ...lines, '{{/inline}}']

const annexLines = ({ enclosure, body }: Annex): readonly string[] => [
  '<section class="annex">',
  `{{> annex enclosure=${enclosure}}}`,
  ...blocksLines(body),
  '</section>',
]
