import type { Field, Form } from '../../model/index.ts'
import { optionsInForce, show } from '../../rules/index.ts'
import { words } from '../../rules/why-words.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { type ExcelSentence, excelSentence } from '../messages/excel.ts'
import type { Language } from '../messages/language.ts'
import { initialValue, isAsked } from '../pages/reading.ts'
import { writtenWorkbook } from './apart.ts'
import { formatOf, keyFields, layoutOf, systemHead, widthOf } from './layout.ts'
import { aboutSheet } from './list.ts'
import { type Choice, place, rangeOf, type SheetToWrite } from './workbook.ts'

export interface TemplateToWrite {
  readonly app: LoadedApplication
  readonly form: Form
  readonly language: Language
  readonly today: string
  /** What records of a form may be chosen by, where they are few enough to choose from. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** An empty workbook to fill in records of a form: headings with remarks, drop-downs, and how it is meant. */
export function templateWorkbook(asked: TemplateToWrite): Promise<Uint8Array> {
  const { form, language } = asked
  const layout = layoutOf(form, isFilledIn)
  const codes = codeLists(asked)
  const keys = keyFields(form)
  const number = systemHead(form, 'id', language)
  const key = keys.length > 0 ? keys : [{ label: number, type: { kind: 'text' } } as const]
  const sheets = [
    // Rows of tables need something to say whose they are.
    entrySheet(
      asked,
      layout.main.name,
      keys.length === 0 && layout.tables.length > 0 ? key : [],
      layout.main.fields,
      codes,
      null,
    ),
    ...layout.tables.map(({ table, name, columns }) =>
      entrySheet(asked, name, key, columns, codes, table),
    ),
    aboutSheet(language, aboutLines(asked, layout)),
    ...(codes.lists.length > 0 ? [codes.sheet] : []),
  ]
  return writtenWorkbook(sheets, form.label)
}

/** Files are sent on a page; a table is for its columns. */
export const isFilledIn = (field: Field): boolean =>
  isAsked(field) && field.type.kind !== 'attachment' && field.type.kind !== 'signature'

const preparedRows = 500

interface Codes {
  readonly lists: readonly { readonly key: string; readonly values: readonly string[] }[]
  readonly sheet: SheetToWrite
  readonly rangeFor: (field: Field) => string | null
}

/** All lists beside each other on a hidden sheet: a list inside a cell's own rule must be short, a range need not. */
function codeLists(asked: TemplateToWrite): Codes {
  const { form, language } = asked
  const fields = form.fields.flatMap((field) => [
    field,
    ...(field.type.kind === 'table' ? field.type.columns : []),
  ])
  const byKey = new Map<string, readonly string[]>()
  for (const field of fields) {
    const key = listKey(field)
    const values = key === null ? [] : valuesFor(asked, field)
    if (key !== null && values.length > 0) byKey.set(key, values)
  }
  const lists = [...byKey].map(([key, values]) => ({ key, values }))
  const name = excelSentence('codes-sheet', language)
  const longest = Math.max(0, ...lists.map(({ values }) => values.length))
  return {
    lists,
    sheet: {
      name,
      columns: lists.map(() => ({ format: null, width: 24 })),
      heads: [],
      rows: Array.from({ length: longest }, (_, row) =>
        lists.map(({ values }) => values[row] ?? null),
      ),
      hidden: true,
    },
    rangeFor: (field) => {
      const column = lists.findIndex(({ key }) => key === listKey(field))
      const values = lists[column]?.values
      return values ? rangeOf(name, column, 0, values.length - 1) : null
    },
  }
}

function listKey({ type }: Field): string | null {
  switch (type.kind) {
    case 'choice':
      return `options ${type.options}`
    case 'ref':
      return `form ${type.form}`
    case 'yesno':
      return 'yesno'
    default:
      return null
  }
}

function valuesFor(asked: TemplateToWrite, field: Field): readonly string[] {
  const occasion = occasionOf(asked)
  switch (field.type.kind) {
    case 'choice':
      return optionsInForce(field.type.options, occasion).map(({ label }) => label)
    case 'ref':
      return asked.names.get(field.type.form) ?? []
    case 'yesno':
      return [true, false].map((truth) => show(truth, field.type, occasion))
    default:
      return []
  }
}

const occasionOf = ({ app, today }: TemplateToWrite) => ({
  today,
  submitted: null,
  options: app.application.options,
})

/** `keys`: what says whose row it is. */
function entrySheet(
  asked: TemplateToWrite,
  name: string,
  keys: readonly Pick<Field, 'label' | 'type'>[],
  fields: readonly Field[],
  codes: Codes,
  table: Field | null,
): SheetToWrite {
  const columns = [...keys, ...fields]
  return {
    name,
    columns: columns.map((column) => ({ format: formatOf(column.type), width: widthOf(column) })),
    heads: [columns.map(({ label }) => label)],
    rows: [],
    blankRows: preparedRows,
    frozenColumns: keys.length,
    notes: new Map(
      fields.map((field, at) => [place(0, keys.length + at), noteOn(asked, field, table)]),
    ),
    choices: fields.flatMap((field, at) => choiceFor(asked, field, keys.length + at, codes)),
    landscape: true,
  }
}

function choiceFor(
  { language }: TemplateToWrite,
  field: Field,
  column: number,
  codes: Codes,
): readonly Choice[] {
  const range = codes.rangeFor(field)
  if (range === null) return []
  const title = excelSentence('choose-title', language)
  const message = excelSentence('choose-message', language, { label: field.label })
  return [{ column, range, title, message }]
}

/** The field's own rules, as its line in the source says them. */
export function noteOn(asked: TemplateToWrite, field: Field, table: Field | null): string {
  const { app, form, language } = asked
  const occasion = occasionOf(asked)
  const lexicon = {
    application: app.application,
    form,
    occasion,
    table: table?.id ?? null,
  }
  const say = (key: ExcelSentence, params: Readonly<Record<string, string | number>> = {}) =>
    excelSentence(key, language, params)
  const bound = (value: string): string =>
    show(field.type.kind === 'date' ? value : boundValue(field, value), field.type, occasion)
  const { required, visible, least, most, shortest, longest, hint } = field
  const initial = initialValue(field)
  const lines = [
    required === true && visible === null && say('note-required'),
    required === false && say('note-optional'),
    visible !== null && say('note-asked-when', { when: words(visible, lexicon) }),
    typeof required === 'object' && say('note-required-when', { when: words(required, lexicon) }),
    typeNote(asked, field),
    least !== null && say('note-least', { least: bound(least) }),
    most !== null && say('note-most', { most: bound(most) }),
    shortest !== null && say('note-shortest', { shortest }),
    longest !== null && say('note-longest', { longest }),
    initial !== null && say('note-initial', { initial: show(initial, field.type, occasion) }),
    table === null && form.unique.includes(field.id) && form.unique.length === 1 && say('note-key'),
    field.masked && say('note-masked'),
    hint ?? false,
  ]
  return lines.filter((line) => line !== false && line !== '').join('\n')
}

/** Bounds are decimal text in the type's unit; whole ones are stored as numbers. */
const boundValue = ({ type }: Field, bound: string): string | number =>
  ['integer', 'money', 'year'].includes(type.kind) ? Number(bound) : bound

function typeNote(asked: TemplateToWrite, { type }: Field): string {
  const { app, language } = asked
  switch (type.kind) {
    case 'money':
    case 'percent':
    case 'date':
    case 'datetime':
    case 'year':
      return excelSentence(`note-${type.kind}`, language)
    case 'choice':
    case 'yesno':
      return excelSentence('note-choice', language)
    case 'choices': {
      const labels = optionsInForce(type.options, occasionOf(asked)).map(({ label }) => label)
      return excelSentence('note-choices', language, { choices: labels.join('、') })
    }
    case 'ref':
      return excelSentence('note-ref', language, { form: formOf(app, type.form)?.label ?? '' })
    case 'uscc':
    case 'citizenId':
    case 'mobile':
    case 'phone':
    case 'postcode':
      return excelSentence('note-code', language)
    default:
      return ''
  }
}

function aboutLines(
  asked: TemplateToWrite,
  layout: ReturnType<typeof layoutOf>,
): readonly string[] {
  const { form, language } = asked
  const say = (key: ExcelSentence, params: Readonly<Record<string, string>> = {}) =>
    excelSentence(key, language, params)
  const number = systemHead(form, 'id', language)
  const labels = keyFields(form).map(({ label }) => label)
  const keys = (labels.length > 0 ? labels : [number]).join('、')
  const sheets = layout.tables.map(({ name }) => name).join('、')
  const described = [
    ...layout.main.fields.map((field) => [field, null] as const),
    ...layout.tables.flatMap(({ table, columns }) => columns.map((each) => [each, table] as const)),
  ]
  return [
    say('about-form', { form: form.label, version: form.version }),
    say('template-rows'),
    labels.length > 0 ? say('template-keys', { keys }) : say('template-no-keys', { number }),
    ...(layout.tables.length > 0 ? [say('template-tables', { sheets, keys })] : []),
    say('template-blank'),
    '',
    say('template-columns'),
    ...described.map(([field, table]) => {
      const label = table === null ? field.label : `${table.label} · ${field.label}`
      return `${label}：${noteOn(asked, field, table).replaceAll('\n', '')}`
    }),
  ]
}
