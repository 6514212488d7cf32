import type { Form } from '../../../model/index.ts'
import { formOf } from '../../application.ts'
import type { Answers } from '../posted.ts'
import type { Visit } from '../reply.ts'
import { say } from '../site.ts'
import type { Errors } from './errors.ts'

/**
 * What is told to somebody who filled in the form of one edition while another was published: what was typed is still
 * there, but for what the form asks no more, which is repeated. Null: the form is the same.
 */
export async function editionMoved({ site, form, posted }: Visit): Promise<Errors | null> {
  const { app } = site
  const given = posted.own.get('@edition')
  if (given === undefined || given === app.edition) return null
  const before = await app.editions?.load(given)
  const then = before && formOf(before, form.id)
  if (!then || then.hash === form.hash) return null
  const number = app.editions?.numberOf(app.edition) ?? 0
  const lost = lostIn(then, form, posted.answers).join(say(site, 'separator'))
  const message = say(site, lost === '' ? 'edition-moved' : 'edition-moved-lost', { number, lost })
  return { list: [{ message, href: null, basis: null }], byName: new Map() }
}

function lostIn(then: Form, now: Form, { fields, tables }: Answers): readonly string[] {
  const asked = new Set(now.fields.map(({ id }) => id))
  return then.fields.flatMap(({ id, label }) => {
    if (asked.has(id)) return []
    const rows = tables.get(id) ?? []
    const texts = [...(fields.get(id) ?? []), ...rows.flatMap((row) => [...row.values()].flat())]
    const said = texts.filter((text) => text.trim() !== '').join(' ')
    return said === '' ? [] : [`${label}“${said}”`]
  })
}
