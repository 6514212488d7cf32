import type { Application, Notice } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { blockLines } from './blocks.ts'

/** `letters/<notice>.hbs`: the body of a letter, within the layout it is set in. */
export function emitLetters(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.notices.map((notice) => notice.id))
  return application.notices.map((notice) => ({
    path: `letters/${stems.get(notice.id)}.hbs`,
    text: letter(notice),
  }))
}

const letter = (notice: Notice) =>
  [
    `{{!-- ${origin} --}}`,
    `{{#> ${notice.layout}}}`,
    ...notice.body.flatMap(blockLines),
    `{{/${notice.layout}}}`,
    '',
  ].join('\n')
