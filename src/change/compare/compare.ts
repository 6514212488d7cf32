import type { Application } from '../../model/index.ts'
import { align } from './align.ts'
import { appChanges } from './app.ts'
import type { Change, Comparison } from './change.ts'
import { formsChanges } from './form.ts'
import { noticeChanges } from './letters.ts'
import type { Places } from './place.ts'
import { reportChanges } from './reports.ts'
import { gravest } from './risk.ts'
import { flagChanges, roleChanges } from './roles.ts'

/** What a later definition of an app has otherwise than an earlier one. Samples are no part of a definition. */
export function compare(before: Application, after: Application): Comparison {
  const { application, former } = align(before, after)
  const places: Places = {
    before: { application, former },
    after: { application: after },
  }
  const found = [
    ...appChanges(places),
    ...formsChanges(places),
    ...flagChanges(places),
    ...noticeChanges(places),
    ...reportChanges(places),
    ...roleChanges(places),
  ]
  const labels = new Map([...before.forms, ...after.forms].map(({ id, label }) => [id, label]))
  const changes = found.map((change): Change => {
    const formLabel = labels.get(change.subject.form ?? '')
    return formLabel === undefined
      ? change
      : { ...change, subject: { ...change.subject, formLabel } }
  })
  return { changes, risk: gravest(changes) }
}

/** Of those what a person who fills in a form, by its id in the later definition, has to know. */
export function compareForm(
  before: Application,
  after: Application,
  form: string,
): readonly Change[] {
  const { changes } = compare(before, after)
  const lists = new Set(
    after.forms
      .find(({ id }) => id === form)
      ?.fields.flatMap(({ type }) => ('options' in type ? [type.options] : [])),
  )
  return changes.filter(({ subject, usedBy }) => {
    if (subject.kind === 'options') return lists.has(subject.id)
    if (subject.kind === 'option')
      return lists.has(subject.id.slice(0, subject.id.lastIndexOf('.')))
    if (usedBy?.some((each) => each.form === form)) return true
    return subject.form === form && asked.has(subject.kind)
  })
}

const asked: ReadonlySet<string> = new Set([
  'form',
  'section',
  'field',
  'column',
  'rule',
  'state',
  'transition',
  'conclusion',
])
