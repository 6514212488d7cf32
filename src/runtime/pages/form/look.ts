import type { Form, Mistake, RecordData, StoredRecord } from '../../../model/index.ts'
import type { Settled } from '../../../rules/settle.ts'
import { inputName } from '../naming.ts'
import type { Answers, Texts } from '../posted.ts'
import { answersOf, initialValue, readAnswers } from '../reading.ts'
import { loadReferences, type References } from '../references.ts'
import { occasionOf, type Site } from '../site.ts'
import { valueIn } from '../value-in.ts'

/** A form as it stands while it is filled in. */
export interface Look {
  readonly answers: Answers
  /** What nobody need type, as it would be typed. */
  readonly own: Texts
  /** What is to be kept: without what is not asked. */
  readonly data: RecordData
  /** The questions that were answered but are not asked, as `record/dropped` names them. */
  readonly dropped: readonly string[]
  readonly settled: Settled
  readonly references: References
}

/** `record`: what is being changed; what nobody may write in it stays. */
export async function lookAt(
  site: Site,
  form: Form,
  answers: Answers,
  record: StoredRecord | null,
): Promise<Look> {
  const occasion = occasionOf(site, record?.submitted ?? null)
  const own = ownIn(await site.records.ownValues(form), record)
  const given = { ...fixedData(form, record), ...readAnswers(form, answers, occasion), ...own }
  const references = await loadReferences(site, form, [given])
  const settled = await site.records.settled(form, given, record?.id ?? null)
  const unasked = settled.mistakes.filter(({ code }) => code === 'not-asked')
  return {
    answers,
    own: answersOf(form, own, occasion).fields,
    data: unasked.reduce((data, { path }) => without(data, path), given),
    dropped: [...new Set(unasked.map(({ path }) => questionName(path)))],
    settled,
    references,
  }
}

/** The same in every row of a table. */
const questionName = (path: Mistake['path']): string =>
  inputName(...path.filter((step) => typeof step === 'string'))

/** A record that was reached in another way may have other values. */
const ownIn = (own: RecordData, record: StoredRecord | null): RecordData =>
  record === null
    ? own
    : Object.fromEntries(Object.entries(own).filter(([id, value]) => record.data[id] === value))

/** What the form sets itself and people only read. */
function fixedData(form: Form, record: StoredRecord | null): RecordData {
  const fixed = form.fields.filter(
    (field) => field.readonly && field.calculate === null && field.from === null,
  )
  return Object.fromEntries(
    fixed.flatMap((field) => {
      const value = record === null ? initialValue(field) : (valueIn(record.data, field) ?? null)
      return value === null ? [] : [[field.id, value]]
    }),
  )
}

function without(data: RecordData, [key, ...rest]: Mistake['path']): RecordData {
  if (rest.length === 0) {
    return Object.fromEntries(Object.entries(data).filter(([id]) => id !== key))
  }
  const entries = Object.entries(data).map(([id, value]) => {
    if (id !== key || !Array.isArray(value)) return [id, value] as const
    const [row, ...inner] = rest
    return [id, value.map((each, index) => (index === row ? without(each, inner) : each))] as const
  })
  return Object.fromEntries(entries)
}
