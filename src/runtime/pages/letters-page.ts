import { showDate } from '../../rules/written-date.ts'
import { formOf, noticeOf } from '../application.ts'
import type { LetterRecord } from '../store/papers.ts'
import { addresses } from './addresses.ts'
import { frame } from './frame.ts'
import { problemPage } from './problem-page.ts'
import type { Reply } from './reply.ts'
import { type LetterShelf, type Site, say } from './site.ts'

/** The register of letters, to read and to download from. */
export async function lettersPage(site: Site, shelf: LetterShelf): Promise<Reply> {
  const letters = await shelf.list({})
  const view = {
    ...frame(site, say(site, 'letters-register')),
    letters: letters.map((letter) => letterView(site, letter)),
  }
  return { kind: 'page', status: 200, page: 'letters', view }
}

export async function letterFile(site: Site, shelf: LetterShelf, id: string): Promise<Reply> {
  const bytes = await shelf.pdf(id)
  return bytes === null ? problemPage(site, 'missing') : { kind: 'pdf', bytes }
}

export const letterView = (site: Site, letter: LetterRecord) => ({
  label: noticeOf(site.app, letter.notice)?.label ?? letter.notice,
  number: letter.number ?? say(site, 'unnumbered'),
  addressee: letter.addressee,
  issued: showDate(letter.issued),
  due: letter.due === null ? '' : showDate(letter.due),
  state: say(site, `letter-${letter.state}`),
  record: formOf(site.app, letter.form) ? addresses.record(letter.form, letter.record) : null,
  href: letter.file === null ? null : addresses.letter(letter.id),
})
