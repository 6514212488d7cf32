import type { Field, Form, OptionList, Parameter, RecordData, Tiers } from '../../../model/index.ts'
import { columnsOfTable } from '../../../rules/fields.ts'
import { prefill } from '../../../rules/prefill.ts'
import { restsOnOthers } from '../../../rules/rests-on-others.ts'
import type { Run, Target } from '../../../rules/scope.ts'
import { type FieldState, settle } from '../../../rules/settle.ts'
import { show } from '../../../rules/types.ts'
import { elementId } from '../naming.ts'
import { readPairs } from '../posted.ts'
import { readAnswers } from '../reading.ts'
import { valueIn } from '../value-in.ts'
import { narrowTo } from './cascade.ts'
import { rowsIn } from './rows.ts'
import { tell, word } from './words.ts'

/** What the compiled rules of a form are in the browser. */
interface Rules {
  readonly form: Form
  readonly parameters: readonly Parameter[]
  readonly tiers: readonly Tiers[]
  readonly options: readonly OptionList[]
}

/** Shows what is asked, hides what is not, and works out what is calculated, by the server's own expressions. */
export async function startConditions(form: HTMLFormElement): Promise<void> {
  const rules: Rules = await import(form.dataset.rules ?? '')
  const targets: Targets = { found: new Map(), asked: new Set() }
  let turn = 0
  const refresh = async (): Promise<Shift> => {
    const mine = ++turn
    const run = runOf(rules, targets, form.dataset.today ?? '')
    const pairs = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    )
    const given = readAnswers(rules.form, readPairs(pairs).answers, run)
    await readTargets(form, rules.form, given, targets)
    return mine === turn ? apply(form, rules, given, run) : { shown: 0, gone: 0 }
  }
  const answer = async () => announce(form, await refresh())
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) answer()
  })
  form.addEventListener('change', answer)
  form.addEventListener('compositionend', answer)
  await refresh()
  form.classList.add('live-form')
}

const runOf = ({ parameters, tiers, options }: Rules, { found }: Targets, today: string): Run => ({
  today,
  submitted: null,
  options,
  parameters,
  tiers,
  resolve: (_, id) => found.get(id) ?? null,
})

/** The records that references point at, by id, and what was asked of the server. */
interface Targets {
  readonly found: Map<string, Target>
  readonly asked: Set<string>
}

async function readTargets(
  element: HTMLFormElement,
  form: Form,
  given: RecordData,
  { found, asked }: Targets,
): Promise<void> {
  for (const { id, ...place } of pointersIn(form, given)) {
    const query = String(new URLSearchParams({ ...place, id }))
    if (asked.has(query)) continue
    const target = await lookUp(`${element.dataset.lookup}?${query}`)
    if (target === null) continue
    asked.add(query)
    found.set(id, merged(found.get(id), target))
  }
}

/** What one reference and another take from the same record. */
function merged(known: Target | undefined, target: Target): Target {
  if (known === undefined) return target
  const all = [...known.form.fields, ...target.form.fields]
  const fields = [...new Map(all.map((field) => [field.id, field])).values()]
  return { form: { ...target.form, fields }, data: { ...known.data, ...target.data } }
}

/** The records that references of the form and of its tables' rows point at. */
function* pointersIn(form: Form, given: RecordData) {
  for (const field of form.fields) {
    const value = valueIn(given, field)
    if (field.type.kind === 'ref' && typeof value === 'string') yield { field: field.id, id: value }
    for (const column of columnsOfTable(field).values()) {
      if (column.type.kind !== 'ref' || !Array.isArray(value)) continue
      for (const row of value) {
        const id = typeof row === 'object' ? valueIn(row, column) : undefined
        if (typeof id === 'string') yield { field: field.id, column: column.id, id }
      }
    }
  }
}

interface Shift {
  shown: number
  gone: number
}

/** Null when there is no such record, or the server cannot be reached: then it is asked again. */
async function lookUp(address: string): Promise<Target | null> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

function apply(element: HTMLFormElement, { form }: Rules, given: RecordData, run: Run): Shift {
  const settled = settle(form, prefill(form, given, run), run)
  const shift = { shown: 0, gone: 0 }
  for (const field of form.fields) {
    const state = settled.fields.get(field.id)
    const box = boxOf(element, field.id)
    place(box, field, state, shift)
    if (field.follows !== undefined) narrowTo(box, settled.data[field.follows])
    if (!isServers(field, form)) write(elementId(field.id), field, settled.data, run)
    const rows = valueIn(settled.data, field)
    for (const [index, row] of (box === null ? [] : rowsIn(box)).entries()) {
      const data = Array.isArray(rows) ? rows[index] : undefined
      for (const column of columnsOfTable(field).values()) {
        const cell = cellOf(row, column.id)
        place(cell, column, state?.rows[index]?.get(column.id), shift)
        if (typeof data !== 'object') continue
        if (column.follows !== undefined) narrowTo(cell, data[column.follows])
        if (isServers(column, form, field)) continue
        write(elementId(field.id, index, column.id), column, data, run)
      }
    }
  }
  return shift
}

function place(
  box: HTMLElement | null,
  { visible }: Field,
  state: FieldState | undefined,
  shift: Shift,
): void {
  if (box === null || visible === null || state === undefined) return
  // A cell keeps its place in the row.
  const content = box instanceof HTMLTableCellElement ? [...box.children] : [box]
  for (const part of content) {
    if (!(part instanceof HTMLElement) || part.hidden === !state.visible) continue
    part.hidden = !state.visible
    if (part === content[0]) shift[state.visible ? 'shown' : 'gone']++
  }
}

const cellOf = (row: HTMLElement, id: string): HTMLElement | null =>
  [...row.querySelectorAll<HTMLElement>('[data-column]')].find(
    ({ dataset }) => dataset.column === id,
  ) ?? null

const boxOf = (element: HTMLFormElement, id: string): HTMLElement | null =>
  [...element.querySelectorAll<HTMLElement>('[data-field]')].find(
    ({ dataset }) => dataset.field === id,
  ) ?? null

/** What rests on other records keeps the value that the server worked out. */
const isServers = ({ calculate }: Field, form: Form, table?: Field): boolean =>
  calculate !== null && restsOnOthers(calculate, form, table)

/** What is calculated or taken from elsewhere stands in an output. */
function write(id: string, field: Field, data: RecordData, run: Run): void {
  const output = document.getElementById(id)
  if (!(output instanceof HTMLOutputElement) || field.type.kind === 'ref') return
  const value = valueIn(data, field)
  const text = value === undefined ? '' : show(value, field.type, run)
  if (output.textContent !== text) output.textContent = text
}

function announce(form: HTMLFormElement, { shown, gone }: Shift): void {
  const place = form.querySelector('.actions')
  if (place === null || shown + gone === 0) return
  const sentences = [
    shown > 0 ? word(form, 'shown', { count: shown }) : '',
    gone > 0 ? word(form, 'gone', { count: gone }) : '',
  ]
  tell(place, sentences.join(' ').trim())
}
