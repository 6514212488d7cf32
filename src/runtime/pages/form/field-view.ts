import type { Field, FieldKind, Form } from '../../../model/index.ts'
import { optionLabel, optionsInForce } from '../../../rules/options.ts'
import type { Occasion } from '../../../rules/scope.ts'
import { describeCondition } from '../conditions.ts'
import { acceptedFiles, type FileView, fileView } from '../file-view.ts'
import { elementId, inputName } from '../naming.ts'
import { type Texts, textOf } from '../posted.ts'
import { isAsked, no, yes } from '../reading.ts'
import { isForFile, type References } from '../references.ts'
import { type Site, say } from '../site.ts'

/** One question, as `templates/pages/control` shows it. */
export interface FieldView {
  readonly id: string
  readonly element: string
  readonly name: string
  readonly label: string
  readonly partial: string
  readonly value: string
  readonly hint: string | null
  readonly condition: string | null
  readonly error: string | null
  /** Ids of the texts that describe it. */
  readonly described: string
  readonly optional: boolean
  /** Whether it is asked at all may change while the form is filled in. */
  readonly conditional: boolean
  /** Worked out, or taken from elsewhere: nobody fills it in. */
  readonly derived: boolean
  readonly inCell: boolean
  readonly unit: string | null
  readonly width: string
  readonly inputmode: string | null
  readonly longest: number | null
  readonly long: boolean
  readonly input: 'radio' | 'checkbox'
  readonly inline: boolean
  readonly choices: readonly ChoiceView[]
  readonly file: FileView | null
  readonly accept: string
}

export interface ChoiceView {
  readonly element: string
  readonly value: string
  readonly label: string
  /** What must be chosen beside it. */
  readonly parent?: string
  readonly chosen: boolean
}

/** What the questions of one page have in common. */
export interface Asking {
  readonly site: Site
  readonly form: Form
  readonly occasion: Occasion
  /** By `inputName`. */
  readonly errors: ReadonlyMap<string, string>
  /** The records that a reference may point at, by form id. */
  readonly targets: ReadonlyMap<string, readonly Choice[]>
  readonly references: References
  /** A value that is not typed, written out. */
  readonly derived: (field: Field, row: Place | null) => string
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly parent?: string
}

/** A row of a table. */
export interface Place {
  readonly table: Field
  readonly row: number
  /** The row's place in names: a number, or a word in the empty row that scripts copy. */
  readonly key: number | string
  /** Whether its labels stand above the column. */
  readonly inCell: boolean
}

export function fieldView(
  field: Field,
  texts: Texts,
  asking: Asking,
  place: Place | null,
): FieldView {
  const path = place === null ? [field.id] : [place.table.id, place.key, field.id]
  const element = elementId(...path)
  const cell = place?.inCell ?? false
  const notes = {
    hint: hintOf(field, asking),
    condition: conditionOf(field, asking, place),
    error: asking.errors.get(inputName(...path)) ?? null,
  }
  const choices = choicesOf(field, texts, asking)
  const file = isForFile(field) ? asking.references.file(textOf(texts, field.id)) : null
  return {
    id: field.id,
    element,
    name: inputName(...path),
    label: field.label,
    partial: `control/${controlOf(field, choices.length, cell, asking.site)}`,
    value: isAsked(field) ? textOf(texts, field.id) : asking.derived(field, place),
    ...notes,
    described: describedBy(element, notes, cell),
    optional: isOptional(field),
    derived: !isAsked(field),
    conditional: field.visible !== null,
    inCell: cell,
    unit: unitOf(field, asking.site),
    width: widthOf(field),
    inputmode: inputModes[field.type.kind] ?? null,
    longest: field.longest,
    long: choices.length > manyChoices,
    input: field.type.kind === 'choices' ? 'checkbox' : 'radio',
    inline: field.type.kind === 'yesno',
    choices: choices.map((choice, index) => ({
      ...choice,
      element: index === 0 ? element : `${element}-${index}`,
      chosen: (texts.get(field.id) ?? []).includes(choice.value),
    })),
    file: file && fileView(asking.site, file),
    accept: acceptedFiles,
  }
}

const isOptional = (field: Field): boolean =>
  field.required === false &&
  isAsked(field) &&
  !(field.type.kind === 'table' && field.type.fewest > 0)

export const unitOf = ({ type }: Field, site: Site): string | null =>
  type.kind === 'money' || type.kind === 'percent' ? say(site, `unit-${type.kind}`) : null

/** How long a list must be to be filtered by typing, and how short to be shown open. */
const manyChoices = 15
const fewChoices = 5

function hintOf(field: Field, { site, form }: Asking): string | null {
  if (field.hint !== null) return field.hint
  if (field.calculate !== null) return say(site, 'derived')
  if (field.from !== null) {
    const source = form.fields.find(({ id }) => id === field.from?.field)
    return say(site, 'prefilled', { field: source?.label ?? '' })
  }
  if (field.readonly) return say(site, 'kept')
  const { kind } = field.type
  if (isForFile(field) && site.files !== null) {
    return say(site, 'file-hint', { most: site.files.most / 1_000_000 })
  }
  return kind in hints ? say(site, hints[kind as keyof typeof hints]) : null
}

const hints = {
  date: 'date-hint',
  datetime: 'datetime-hint',
  year: 'year-hint',
  attachment: 'attachment-hint',
  signature: 'attachment-hint',
} as const satisfies Partial<Record<FieldKind, string>>

function conditionOf(field: Field, asking: Asking, place: Place | null): string | null {
  const { site, form, occasion } = asking
  const describe = (condition: Exclude<Field['required'], boolean>) =>
    describeCondition(condition, form, occasion, site.language, place?.table.id)
  if (field.visible !== null) {
    const condition = describe(field.visible)
    return condition === null
      ? say(site, 'if-applicable-some')
      : say(site, 'if-applicable', { condition })
  }
  if (typeof field.required === 'boolean') return null
  const condition = describe(field.required)
  return condition === null ? null : say(site, 'required-when', { condition })
}

function describedBy(
  element: string,
  notes: Readonly<Record<'hint' | 'condition' | 'error', string | null>>,
  cell: boolean,
): string {
  const shown = cell ? (['error'] as const) : (['hint', 'condition', 'error'] as const)
  return shown
    .filter((note) => notes[note] !== null)
    .map((note) => `${element}-${note}`)
    .join(' ')
}

function controlOf(field: Field, choices: number, cell: boolean, { files }: Site): string {
  if (!isAsked(field)) return 'output'
  switch (field.type.kind) {
    case 'longtext':
      return 'longtext'
    case 'choices':
      return 'radios'
    case 'choice':
    case 'yesno':
      return cell || field.follows !== undefined || choices > fewChoices ? 'select' : 'radios'
    case 'ref':
      return 'select'
    case 'attachment':
    case 'signature':
      return files === null ? 'text' : 'file'
    default:
      return 'text'
  }
}

function choicesOf({ id, type, follows }: Field, texts: Texts, asking: Asking): readonly Choice[] {
  const { site, occasion, targets } = asking
  const chosen = texts.get(id) ?? []
  switch (type.kind) {
    case 'yesno':
      return [
        { value: yes, label: say(site, 'yes') },
        { value: no, label: say(site, 'no') },
      ]
    case 'choice':
    case 'choices':
      return withChosen(
        optionsInForce(type.options, occasion).map(({ code, label, parent }) => ({
          value: code,
          label,
          ...(follows !== undefined && parent !== undefined && { parent }),
        })),
        chosen,
        (code) => optionLabel(code, type.options, occasion),
      )
    case 'ref':
      return withChosen(targets.get(type.form) ?? [], chosen, (record) => record)
    default:
      return []
  }
}

/** What was chosen is offered even where it no longer could be: a value is never lost by being shown. */
function withChosen(
  offered: readonly Choice[],
  chosen: readonly string[],
  label: (value: string) => string,
): readonly Choice[] {
  const lost = chosen.filter(
    (value) => value !== '' && !offered.some((choice) => choice.value === value),
  )
  return [...offered, ...lost.map((value) => ({ value, label: label(value) }))]
}

function widthOf({ type, longest }: Field): string {
  switch (type.kind) {
    case 'year':
    case 'postcode':
      return 'narrow'
    case 'integer':
    case 'decimal':
    case 'percent':
      return 'narrow figure'
    case 'money':
      return 'short figure'
    case 'date':
    case 'mobile':
    case 'phone':
    case 'name':
      return 'short'
    case 'datetime':
    case 'citizenId':
    case 'uscc':
    case 'docno':
    case 'email':
      return 'medium'
    default:
      return longest !== null && longest <= 20 ? 'medium' : ''
  }
}

const inputModes: Partial<Record<FieldKind, string>> = {
  integer: 'numeric',
  year: 'numeric',
  postcode: 'numeric',
  mobile: 'tel',
  phone: 'tel',
  email: 'email',
}
