import type { Form, StoredRecord, Transition } from '../../../model/index.ts'
import { settle } from '../../../rules/settle.ts'
import { check } from '../../records/inspection.ts'
import { waysFrom } from '../../records/ways.ts'
import { isDraft } from '../drafts.ts'
import { type Errors, noErrors } from '../form/errors.ts'
import { elementId } from '../naming.ts'
import { allOf, loadReferences, type References } from '../references.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { titleOf } from '../titles.ts'
import { answerView } from './answer-view.ts'

/** A record read for a page: its title, and what the emitted template asks for. */
export interface RecordBody {
  readonly title: string
  readonly references: References
  readonly section: (id: string) => object | undefined
  readonly answer: (id: string) => object | undefined
  /** The moves that the record's state and data allow. */
  readonly moves: readonly Transition[]
}

export interface BodyOptions {
  readonly errors?: Errors
  readonly dropped?: readonly string[]
  readonly edit?: string | null
}

export async function recordBody(
  site: Site,
  form: Form,
  record: StoredRecord,
  { errors = noErrors, dropped = [], edit = null }: BodyOptions = {},
): Promise<RecordBody> {
  const references = await loadReferences(site, form, [record.data])
  const occasion = occasionOf(site, record.submitted)
  const settled = await site.records.beside(record.id, record.submitted, (run) =>
    settle(form, record.data, run),
  )
  const data = { ...settled.values, ...allOf(record) }
  const answering = {
    form,
    data,
    settled,
    occasion,
    references,
    dropped,
    errors: errors.byName,
    edit,
  }
  return {
    title: titleOf(form, data, occasion, references.title) || say(site, 'untitled'),
    references,
    section: (id) => {
      const section = form.sections.find((each) => each.id === id)
      return section && { label: section.label, element: elementId('section', id) }
    },
    answer: (id) => answerView(id, answering),
    moves: await movesOf(site, form, record),
  }
}

/** What `Records.move` would find open: leaving a draft submits it, so it is judged as of today. */
function movesOf(site: Site, form: Form, record: StoredRecord): Promise<readonly Transition[]> {
  const { id, data, submitted } = record
  if (!isDraft(form, record)) {
    return site.records.beside(id, submitted, (run) => waysFrom(form, record, run))
  }
  return site.records.beside(id, site.clock().today, (run) => {
    const checked = check(site.app, form, data, run, { draft: false, stored: data })
    return waysFrom(form, { ...record, ...checked }, run)
  })
}
