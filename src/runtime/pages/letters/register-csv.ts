import { noticeOf } from '../../application.ts'
import { byteOrderMark, type Cell, csvLine } from '../../csv.ts'
import { dueOf, lettersOf, titleIn } from '../../letters/register/index.ts'
import { modeName } from '../../messages/letter-acts.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { csvType, type Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { filterIn } from './register-page.ts'
import { letterStanding } from './standing.ts'
import type { LetterVisit } from './visit.ts'

/** The letters that the register shows, as a table for a spreadsheet; that they were taken out is written down. */
export async function registerCsv(visit: LetterVisit): Promise<Reply> {
  const { site, office } = visit
  const letters = await lettersOf(office, filterIn(visit))
  const { account, name, address } = office.visitor
  await office.store.transaction(
    (tx) =>
      tx.note({ action: 'export', kind: '@letter', id: '', detail: { count: letters.length } }),
    { action: 'export', by: { account, name, ...(address && { address }) } },
  )
  const heads = columns.map(([key]) => say(site, key))
  const rows = letters.map((letter) =>
    columns.map(([, cell]) => cell(letter, site, office.clock().today)),
  )
  const text = byteOrderMark + [heads, ...rows].map(csvLine).join('')
  return {
    kind: 'file',
    type: csvType,
    name: `${say(site, 'letters-register')}.csv`,
    bytes: Buffer.from(text),
  }
}

const columns: readonly (readonly [
  TextKey,
  (letter: LetterRecord, site: Site, today: string) => Cell,
])[] = [
  ['letter-number', ({ number }) => number ?? ''],
  ['letter-kind', ({ notice }, { app }) => noticeOf(app, notice)?.label ?? notice],
  ['letter-title', ({ byHand, view }) => byHand?.title ?? titleIn(view)],
  ['addressee', ({ addressee }) => addressee],
  ['issued', ({ issued }) => issued],
  ['letter-pages', ({ pages }) => (pages === null ? '' : { figure: String(pages) })],
  ['how-far', (letter, site, today) => letterStanding(site, letter, today).label],
  ['act-seal', ({ seal }) => seal?.day ?? ''],
  ['field-mode', ({ service }, { language }) => (service ? modeName(service.mode, language) : '')],
  ['served-on', ({ service }) => service?.served ?? ''],
  ['field-receiver', ({ service }) => service?.receiver ?? ''],
  ['due', (letter) => dueOf(letter) ?? ''],
  ['letter-closed', ({ closed }) => closed?.at.slice(0, 10) ?? ''],
  ['letter-voided', ({ voided }) => voided?.remark ?? ''],
  ['letter-sha256', ({ sha256 }) => sha256 ?? ''],
]
