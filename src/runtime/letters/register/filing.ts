import type {
  Creation,
  CreationValue,
  Expression,
  Form,
  Notice,
  StoredRecord,
} from '../../../model/index.ts'
import { holdsPart, type Scope } from '../../../rules/index.ts'
import { formOf, type LoadedApplication, noticeOf } from '../../application.ts'
import { optionsFor } from '../../editions/own-options.ts'
import { readUnder } from '../../editions/read-under.ts'
import { creationsBy, dataOf, type Made } from '../../records/creations.ts'
import { checkedAt, isOpen } from '../../records/desk.ts'
import { revised } from '../../records/revised.ts'
import { type Now, runOf } from '../../records/run.ts'
import { canonical } from '../../store/canonical.ts'
import type { LetterRecord, MadeRecord } from '../../store/papers.ts'
import type { Transaction, View } from '../../store/store.ts'
import type { LetterView } from '../render.ts'
import { type Unmade, unmadeOf } from '../stop.ts'
import { scopeOf } from '../view.ts'

/** A letter with what 建 and 登记 of its notice look at. */
export interface Filing {
  readonly app: LoadedApplication
  readonly notice: Notice
  readonly record: StoredRecord
  readonly letter: Pick<
    LetterRecord,
    'number' | 'addressee' | 'issued' | 'due' | 'service' | 'voided' | 'made'
  > & { readonly view: LetterView }
  readonly now: Now
}

/** The records that are made when a letter is issued; nothing is written yet. */
export const filedAtIssue = (view: View, filing: Filing): readonly Made[] | Unmade =>
  filed(view, filing, ({ atService }) => !atService)

/** Writes them, and says in the letter that they go with it. */
export function madeIn(
  tx: Transaction,
  { made: before = [] }: Pick<LetterRecord, 'made'>,
  made: readonly Made[],
): Pick<LetterRecord, 'made'> {
  for (const { record } of made) tx.put(record)
  const now = made.map(({ record: { form, id }, line }): MadeRecord => ({ form, id, line }))
  return made.length === 0 ? {} : { made: [...before, ...now] }
}

/**
 * After a letter was served or declared void: makes what is made at service, and writes into the records that go with
 * the letter what their lines say of its service and of its being void. The letter as it is to be kept.
 */
export function refiled(
  tx: Transaction,
  app: LoadedApplication,
  letter: LetterRecord,
  now: Now,
): LetterRecord | Unmade {
  const notice = noticeOf(app, letter.notice)
  const record = notice?.creates && tx.get(letter.form, letter.record)
  if (!notice?.creates || !record || letter.view === null) return letter
  const view = letter.view as LetterView
  const filing: Filing = { app, notice, record, letter: { ...letter, view }, now }
  const served = letter.state !== 'void' && letter.service !== null
  const known = new Set(letter.made?.map(({ line }) => line))
  const made = served
    ? filed(tx, filing, ({ atService }, line) => atService === true && !known.has(line))
    : []
  if ('kind' in made) return made
  const changed = inStep(tx, filing)
  if ('kind' in changed) return changed
  for (const each of changed) tx.put(each)
  return { ...letter, ...madeIn(tx, letter, made) }
}

function filed(
  tx: View,
  filing: Filing,
  isAsked: (creation: Creation, line: number) => boolean,
): readonly Made[] | Unmade {
  const { app, notice, now } = filing
  const creates = notice.creates ?? []
  const lines = [...creates.keys()].filter((line) => isAsked(creates[line] as Creation, line))
  if (lines.length === 0) return []
  const asked = lines.map((line) => creates[line] as Creation)
  const made = creationsBy({ app, tx, now }, asked, scopeIn(tx, filing))
  if ('kind' in made) return unmadeOf(made)
  return made.map(({ record, line }) => ({ record, line: lines[line] as number }))
}

/** The records that go with the letter and do not say of it what is so now. */
function inStep(tx: Transaction, filing: Filing): readonly StoredRecord[] | Unmade {
  const changed: StoredRecord[] = []
  for (const { form: id, id: key, line } of filing.letter.made ?? []) {
    const creation = filing.notice.creates?.[line]
    const form = creation?.form === id ? formOf(filing.app, id) : undefined
    const record = form && tx.get(id, key)
    if (!creation || !form || !record) continue
    const next = asNow(tx, filing, creation, form, record)
    if (next !== null && 'kind' in next) return next
    if (next !== null) changed.push(next)
  }
  return changed
}

/** Null: it is so already. */
function asNow(
  tx: Transaction,
  filing: Filing,
  creation: Creation,
  form: Form,
  record: StoredRecord,
): StoredRecord | Unmade | null {
  const { app, now } = filing
  const values = creation.values.filter(mayChange)
  const { data: before, submitted, state } = record
  const others = Object.entries(before).filter(([id]) => values.every(({ field }) => field !== id))
  const data = {
    ...Object.fromEntries(others),
    ...dataOf(form, values, scopeIn(tx, filing)),
  }
  const draft = isOpen(form, record) && submitted === null
  const desk = { app, form, tx, now, record: record.id, submitted: submitted ?? now.today }
  const checked = checkedAt(desk, data, { draft, stored: before }, state)
  if (canonical(checked.data) === canonical(before)) return null
  const mistakes = checked.mistakes.filter(({ path: [id] }) =>
    values.some(({ field }) => field === id),
  )
  if (mistakes.length > 0)
    return unmadeOf({ kind: 'uncreated', form, faults: { kind: 'refused', mistakes, blocks: [] } })
  const run = runOf(app, { today: now.today, submitted, state }, tx, record.id)
  return {
    ...record,
    version: record.version + 1,
    updated: now.now,
    data: checked.data,
    judgement: revised(form, record, checked.data, run),
  }
}

/** Whether it rests on what comes after the letter was issued. */
const mayChange = (value: CreationValue): boolean =>
  value.kind === 'value'
    ? holdsPart(value.value, isLater)
    : value.text.some((part) => typeof part !== 'string' && holdsPart(part.expression, isLater))

function isLater(expression: Expression): boolean {
  if (expression.kind === 'letter') return expression.part === 'voided'
  return (
    expression.kind === 'moment' && (expression.moment === 'served' || expression.moment === 'due')
  )
}

function scopeIn(view: View, { app, notice, record, letter, now }: Filing): Scope {
  const form = formOf(app, notice.form)
  if (!form) throw new Error(`the form of ${notice.id} is not in its app`)
  const { number, addressee, issued, service, voided } = letter
  const due = service === null ? letter.due : service.due
  const run = runOf(app, { today: now.today, submitted: null }, view)
  const own = { ...run, options: optionsFor(app, record) }
  const scope = scopeOf(form, readUnder(app, form, record), own, { date: issued, due })
  const known = {
    number,
    title: letter.view.frame.title,
    addressee,
    voided: voided?.remark ?? null,
    served: service?.served ?? null,
  }
  return { ...scope, run: { ...scope.run, letter: known } }
}
