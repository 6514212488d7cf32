import type { Form } from '../../../model/index.ts'
import type { Applied } from '../../excel/import/apply.ts'
import { type FoundColumn, keyIds, number } from '../../excel/import/heads.ts'
import { hiddenText, reasonsOf } from '../../excel/import/remarks.ts'
import type { Import, Trial, TrialRow } from '../../excel/import/trial.ts'
import { isFilledIn } from '../../excel/template.ts'
import type { SheetCell } from '../../excel/workbook.ts'
import { excelSentence } from '../../messages/excel.ts'
import { addresses } from '../addresses.ts'
import { frame, toList } from '../frame.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { asFile, workbookName } from '../uploads.ts'

/** `fault`: what was wrong with the file that was sent. */
export function uploadPage(site: Site, form: Form, fault: string | null): Reply {
  const view = {
    ...base(site, form),
    ...upload(site, form),
    fault,
    errors: fault === null ? [] : [{ message: fault, href: '#workbook', basis: null }],
  }
  return { kind: 'page', status: fault === null ? 200 : 422, page: 'import/page', view }
}

const base = (site: Site, form: Form) =>
  frame(site, say(site, 'import-title', { form: form.label }), { form, trail: [toList(form)] })

const upload = ({ files }: Site, form: Form) => ({
  action: addresses.import(form.id),
  template: addresses.template(form.id),
  input: asFile + workbookName,
  workbookName,
  most: Math.floor((files?.most ?? 0) / 1_000_000),
  hasStates: form.states.length > 0,
  back: addresses.list(form.id),
})

/** What would come of the file with this id, and what the columns were taken for. */
export function trialPage(
  site: Site,
  asked: Import,
  id: string,
  trial: Trial,
  banner: 'import-undone' | null,
): Reply {
  const { form } = asked
  const view = {
    ...base(site, form),
    ...upload(site, form),
    banner: banner && say(site, banner),
    file: id,
    draft: asked.draft,
    trial: trial.kind === 'rows' ? resultView(site, asked, trial) : null,
    unfit: trial.kind === 'unfit' ? trial.reason : null,
    columns: trial.main && columnsView(site, asked, trial),
  }
  return { kind: 'page', status: 200, page: 'import/page', view }
}

type Rows = Extract<Trial, { readonly kind: 'rows' }>

function columnsView(site: Site, asked: Import, { main, ...trial }: Trial) {
  if (main === null) return null
  const sheet = asked.workbook.sheets[main.sheet]
  const tables = 'tables' in trial ? trial.tables : []
  const shown = main.columns.flatMap((column, at) => {
    const samples = samplesOf(sheet?.rows ?? [], main.headRow, at)
    return column.heading === '' && samples === ''
      ? []
      : [columnView(site, asked, column, at, samples)]
  })
  const mapped = main.columns.filter(({ target }) => target !== null).length
  return {
    where: say(site, 'import-found', {
      ...{ file: asked.file, sheet: sheet?.name ?? '', row: main.headRow + 1 },
    }),
    mapped: say(site, 'import-mapped', { count: mapped, left: shown.length - mapped }),
    tables:
      tables.length === 0
        ? null
        : say(site, 'import-tables', { sheets: tables.map(({ table }) => table.label).join('、') }),
    open: shown.length !== mapped,
    list: shown,
  }
}

function columnView(
  site: Site,
  { form }: Import,
  { heading, target, why }: FoundColumn,
  at: number,
  samples: string,
) {
  const isChoosable = why === null || why === 'column-unknown' || why === 'column-twice'
  const fields = form.fields.filter((field) => isFilledIn(field) && field.type.kind !== 'table')
  const own = keyIds(form).includes(number)
    ? [{ id: number, label: say(site, 'import-number') }]
    : []
  return {
    name: `@column.${at}`,
    element: `column-${at}`,
    label: heading || say(site, 'import-nameless', { column: at + 1 }),
    samples,
    choices: isChoosable
      ? [...own, ...fields].map(({ id, label }) => ({ id, label, chosen: id === target }))
      : null,
    why: why && say(site, 'import-left-out', { why: excelSentence(why, site.language) }),
  }
}

/** The first three that say anything. */
const samplesOf = (
  rows: readonly (readonly SheetCell[])[],
  headRow: number,
  column: number,
): string =>
  rows
    .slice(headRow + 1, headRow + 200)
    .flatMap((cells) => shownCell(cells[column] ?? null))
    .slice(0, 3)
    .join('、')

function shownCell(cell: SheetCell): readonly string[] {
  switch (cell?.kind) {
    case 'text':
      return cell.text.trim() === '' ? [] : [[...cell.text.trim()].slice(0, 20).join('')]
    case 'number':
      return [String(cell.number)]
    case 'day':
      return [cell.day.replace('T', ' ')]
    default:
      return []
  }
}

const kinds = ['bad', 'new', 'change', 'same'] as const

function resultView(site: Site, { workbook }: Import, { rows, strays }: Rows) {
  const of = (kind: TrialRow['kind']) => rows.filter((row) => row.kind === kind)
  const count = of('new').length + of('change').length
  const bad = of('bad').length
  return {
    counts: (['new', 'change', 'same', 'bad'] as const).map((kind) => ({
      label: say(site, `import-${kind}`),
      count: of(kind).length,
      bad: kind === 'bad' && bad > 0,
    })),
    groups: kinds
      .filter((kind) => of(kind).length > 0)
      .map((kind) => groupView(site, kind, of(kind))),
    strays: strays.map(({ sheet, row, text: reason }) => {
      const table = workbook.sheets[sheet]?.name ?? ''
      return excelSentence('table-row', site.language, { table, row: row + 1, reason })
    }),
    hidden: hiddenText(rows, site.language),
    importable: count > 0,
    button: say(site, bad > 0 ? 'import-apply-rest' : 'import-apply', { count, bad }),
    isWrong: bad + strays.length > 0,
  }
}

const mostShown = 200

const groupView = (site: Site, kind: TrialRow['kind'], rows: readonly TrialRow[]) => ({
  label: say(site, `import-${kind}`),
  kind,
  count: rows.length,
  open: kind === 'bad',
  detail:
    kind === 'bad'
      ? say(site, 'import-why')
      : kind === 'change'
        ? say(site, 'import-fields')
        : null,
  more:
    rows.length > mostShown
      ? say(site, 'import-more', { shown: mostShown, count: rows.length })
      : null,
  rows: rows.slice(0, mostShown).map(({ row, title, changed, faults }) => ({
    row: row + 1,
    title,
    texts: kind === 'bad' ? reasonsOf(faults) : [changed.join(say(site, 'separator'))],
  })),
})

export function receiptPage(
  site: Site,
  { form, file }: Import,
  { rows }: Rows,
  { made, changed }: Extract<Applied, { readonly kind: 'done' }>,
): Reply {
  const count = (kind: TrialRow['kind']) => rows.filter((row) => row.kind === kind).length
  const view = {
    ...frame(site, say(site, 'import-done-title', { form: form.label }), {
      form,
      trail: [toList(form)],
    }),
    counts: say(site, 'import-receipt', { made, changed, same: count('same'), bad: count('bad') }),
    file: say(site, 'import-receipt-file', { file }),
    time: say(site, 'import-receipt-time', { time: showInstant(site.clock().now) }),
    list: addresses.list(form.id),
    again: addresses.import(form.id),
  }
  return { kind: 'page', status: 200, page: 'import/receipt', view }
}
