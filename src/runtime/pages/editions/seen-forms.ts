import type { Application, Form } from '../../../model/index.ts'
import { refusedTo } from '../../editions/rights.ts'
import { formsFor } from '../frame.ts'
import type { Site } from '../site.ts'

/** Who revises or publishes sees everything; others what they have to do with. */
export function seenForms(site: Site, { forms }: Application): readonly Form[] {
  const { app, records } = site.home
  const acts = ['revise', 'publish'] as const
  if (acts.some((act) => refusedTo(app, records.visitor, act) === null)) return forms
  const mine = new Set(formsFor(site).map(({ id }) => id))
  return forms.filter(({ id }) => mine.has(id))
}
