import { linesOf } from '../../../change/compare/letter-lines.ts'
import { figureText } from '../../../change/compare/written.ts'
import { typeAsWritten } from '../../../change/migrate/type-text.ts'
import { columnsIn } from '../../../model/columns.ts'
import type { Application, Field, Form, Parameter, Rule } from '../../../model/index.ts'
import { showDate } from '../../../rules/written-date.ts'
import type { Editions } from '../../application.ts'
import { publications } from '../../editions/publish.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { elementId } from '../naming.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { seenForms } from './seen-forms.ts'

/** What an edition says, as words that nobody can change; null: there is no such edition. */
export async function editionPage(
  site: Site,
  editions: Editions,
  number: number,
): Promise<Reply | null> {
  const found = publications(editions.list()).find((each) => each.number === number)
  const app = found && (await editions.load(found.id))
  if (!found || !app) return null
  const title = say(site, 'edition', { number })
  const view = {
    ...frame(site, title, {
      section: addresses.editions,
      trail: [{ label: say(site, 'editions'), href: addresses.editions }],
    }),
    facts: [
      { label: say(site, 'edition-day'), value: showInstant(found.published) },
      { label: say(site, 'edition-by'), value: found.by.name },
      { label: say(site, 'edition-second'), value: found.second?.name ?? '' },
      { label: say(site, 'edition-note'), value: found.note ?? '' },
      { label: say(site, 'edition-id'), value: found.id },
    ].filter(({ value }) => value !== ''),
    work: found.work === undefined ? null : addresses.planWork(found.work),
    parameters: app.application.parameters.map((each) => parameterWords(site, each)),
    forms: seenForms(site, app.application).map((form) => formWords(site, app.application, form)),
  }
  return { kind: 'page', status: 200, page: 'editions/edition', view }
}

const formWords = (site: Site, app: Application, form: Form) => ({
  label: form.label,
  version: form.version,
  element: elementId('form', form.id),
  fields: form.fields.map((field) => ({
    ...fieldWords(site, app, field),
    columns: columnsIn(field).map((column) => fieldWords(site, app, column)),
  })),
  rules: form.rules.map((rule) => ruleWords(site, rule)),
  steps: form.transitions.map(({ label, from, to }) =>
    say(site, 'edition-step', { label, from, to }),
  ),
  letters: app.notices
    .filter((notice) => notice.form === form.id)
    .map(({ label, body }) => ({
      label,
      lines: linesOf(body, { application: app, form }).map(({ text }) => text),
    })),
})

const fieldWords = (site: Site, app: Application, field: Field) => ({
  label: field.label,
  type: typeAsWritten(field.type, app),
  marks: marksOf(site, field),
  hint: field.hint,
})

const parameterWords = (site: Site, { label, type, unit, values }: Parameter) => ({
  label,
  values: values.map((each) => ({
    period: periodWords(site, each),
    value: figureText(each.value, type, unit),
  })),
})

const marksOf = (site: Site, { required, calculate }: Field): readonly string[] => [
  ...(required === false ? [] : [say(site, 'edition-required')]),
  ...(calculate === null ? [] : [say(site, 'edition-calculated')]),
]

const ruleWords = (site: Site, { label, text, basis, from, until }: Rule) => ({
  label,
  text,
  basis: basis.map(({ law, article }) => `《${law}》${article ?? ''}`).join('、'),
  period: periodWords(site, { from, until }),
})

const periodWords = (site: Site, { from, until }: Pick<Rule, 'from' | 'until'>): string =>
  [
    ...(from === null ? [] : [say(site, 'edition-from', { day: showDate(from) })]),
    ...(until === null ? [] : [say(site, 'edition-until', { day: showDate(until) })]),
  ].join(' ')
