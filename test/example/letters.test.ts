import { beforeAll, describe, expect, it } from 'vitest'
import { demonstration } from '../../examples/yangpu/demo.ts'
import type { Notice, StoredRecord } from '../../src/model/index.ts'
import { loadDemonstration } from '../../src/runtime/demonstration.ts'
import { printLetters } from '../../src/runtime/letters/print.ts'
import { issueByServer, preflight } from '../../src/runtime/letters/register/index.ts'
import { type Article, type LetterView, letterRenderer } from '../../src/runtime/letters/render.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import { type ReadPdf, readBack } from '../letters/reader.ts'
import { shipped } from './example.ts'
import { meant } from './meant.ts'

const app = await shipped()
const store = memoryStore()
/** Those of the time before the deadline are sent then. */
const dayOf = ({ id }: Notice): string =>
  ({ filingGuide: '2026-03-10', filingNotice: '2026-05-22' })[id] ?? '2026-07-01'

/** By notice: its letters with what was printed of them; all go through one press. */
const sent = new Map<string, readonly Sent[]>()

interface Sent {
  readonly letter: LetterRecord
  readonly record: StoredRecord
  readonly pages: number
  readonly pdf: Buffer
}

beforeAll(async () => {
  await loadDemonstration(app, store, demonstration(), () => {})
  const issued: { notice: string; letter: LetterRecord; record: StoredRecord }[] = []
  const articles: Article[] = []
  for (const notice of app.application.notices) {
    const records = await telling(notice)
    const ids = records.map(({ id }) => id)
    const date = dayOf(notice)
    const batch = await issueByServer({ app, store, notice, date, records: ids })
    const render = letterRenderer(notice.layout, app.letters?.get(notice.id)?.source ?? '')
    for (const letter of batch.issued) {
      const record = records.find(({ id }) => id === letter.record) ?? expect.fail(letter.record)
      issued.push({ notice: notice.id, letter, record })
      articles.push(render(letter.id, letter.view as LetterView))
    }
  }
  for await (const printed of printLetters(articles)) {
    const found = issued.find(({ letter }) => letter.id === printed.id) ?? expect.fail(printed.id)
    if (printed.kind === 'failed') expect.fail(`${found.notice}: ${printed.reason}`)
    const { notice, ...rest } = found
    sent.set(notice, [...(sent.get(notice) ?? []), { ...rest, ...printed }])
  }
}, 300_000)

describe.each(app.application.notices)('$label', (notice) => {
  it('is printed for the shortest, the longest and a usual record, and says what it should', async () => {
    const letters = sent.get(notice.id) ?? []
    expect(letters).toHaveLength(3)
    for (const letter of letters) await isRight(notice, letter)
  })
})

/** Nobody is stopped, and three are due at least. */
async function telling(notice: Notice): Promise<readonly StoredRecord[]> {
  const { ready, stopped } = await store.read((view) =>
    preflight(view, { app, notice, date: dayOf(notice) }),
  )
  expect(stopped).toEqual([])
  const rising = ready.toSorted((a, b) => size(a.view) - size(b.view))
  const chosen = [rising[0], rising[rising.length >> 1], rising.at(-1)]
  expect(new Set(chosen).size).toBe(3)
  return chosen.flatMap((each) => (each === undefined ? [] : [each.record]))
}

const size = (view: unknown): number => JSON.stringify(view).length

async function isRight(notice: Notice, { letter, record, ...printed }: Sent): Promise<void> {
  const { text, pages } = await readBack(printed.pdf)
  const receipts = notice.needs.includes('receipt') ? 1 : 0
  expect(pages).toHaveLength(printed.pages + receipts)
  expect(pages.flatMap(({ fonts }) => fonts).filter(({ type3 }) => type3)).toEqual([])
  const said = running(notice, letter, pages)
  expect(said).not.toMatch(/[{}〈〉]|undefined|null|NaN|\[object|（空）|[，。；：、][，。；、]/)
  if (unnumbered.has(notice.id)) expect(letter.number).toBeNull()
  else expect(letter.number).toMatch(numbered(series[notice.id] ?? '杨民社函'))
  const facts = await meant(notice.id, record, { app, store })
  const shown = [letter.number ?? '', letter.addressee, ...filledIn(letter.view)]
  const { frame } = letter.view as LetterView
  const unprinted = frame.signer === '' ? [frame.bureau, frame.date] : []
  const missing = [...shown, ...facts]
    .filter((each) => !unprinted.includes(each))
    .map(bare)
    .filter((each) => !said.includes(each) && !text.includes(each))
  expect([letter.record, missing]).toEqual([letter.record, []])
  if (receipts === 1) expect(pages.at(-1)?.text).toContain('送达回证')
}

/** The text as it goes on from page to page: without the page numbers, and the red head, which a reader finds last. */
function running(notice: Notice, letter: LetterRecord, pages: ReadPdf['pages']): string {
  const bureau = '上海市杨浦区民政局'
  const head =
    notice.layout === 'minutes'
      ? `${titleOf(letter)}${letter.number ?? ''}${bureau}2026年7月1日`
      : `${bureau}${notice.layout === 'document' ? '文件' : ''}${letter.number ?? ''}`
  return pages
    .map(({ text }, at) => (at === 0 ? text.replace(head, '') : text))
    .join('')
    .replace(/—\d+—/g, '')
}

const titleOf = ({ view }: LetterRecord): string => bare((view as LetterView).frame.title)

/** Every text that the letter was given. */
function filledIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filledIn) : []
}

const bare = (text: string): string => text.replace(/\s/g, '')

const unnumbered: ReadonlySet<string> = new Set([
  'filingGuide',
  'meetingNotice',
  'interviewRecord',
  'consultationMinutesLetter',
  'suggestionList',
])

const numbered = (series: string): RegExp => new RegExp(`^${series}〔2026〕[1-9]\\d*号$`)

/** Of what is not 杨民社函. */
const series: { readonly [notice: string]: string } = {
  registrationAdvice: '杨民社告',
  registrationAcceptance: '杨民社受',
  registrationCorrection: '杨民社补',
  registrationDecision: '杨民社许',
  registrationRefusal: '杨民社许',
  registrationFiling: '杨民社备',
  deregistrationAnnouncement: '杨民社',
  ratingResult: '杨民社评',
  policyNotice: '杨民社',
  donationReceipt: '杨民社捐',
  inspectionNotice: '杨民社',
  announcementNotice: '杨民社',
  rectifyNotice: '杨民社整',
  adviceLetter: '杨民社建',
  interviewNotice: '杨民社约',
  checkNotice: '杨民社检',
  jointMeetingMinutes: '杨民社纪',
  checkRectifyNotice: '杨民社整',
  checkAdviceLetter: '杨民社建',
  campaignNotice: '杨民社',
  campaignRectifyNotice: '杨民社整',
  campaignAdviceLetter: '杨民社建',
  revocationBulletin: '杨民社',
  penaltyNotice: '杨民罚告',
  penaltyDecision: '杨民罚决',
}
