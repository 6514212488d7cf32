import { showDate } from '../../../rules/written-date.ts'
import { noticeOf } from '../../application.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import { type Site, say } from '../site.ts'
import { letterStanding } from './standing.ts'

/** A letter as the page of its record names it. */
export const letterView = (site: Site, letter: LetterRecord) => ({
  label: noticeOf(site.app, letter.notice)?.label ?? letter.notice,
  number: letter.number ?? say(site, 'unnumbered'),
  issued: showDate(letter.issued),
  state: letterStanding(site, letter, site.clock().today).label,
  href: addresses.letterPage(letter.id),
})
