import type { Field, Form } from '../../model/index.ts'
import { fieldOf, type Problem, problem, read, textualKinds } from '../../rules/index.ts'
import { actorOf, denial, rightToWrite } from '../access/rights.ts'
import { sightThrough } from '../access/sight.ts'
import { cutAll, type Frame } from './frame.ts'
import type { Found, Records } from './records.ts'

/** Finding by a whole value what is shown masked: never by a part of it, and never without a trace. */
export function finding(frame: Frame): Pick<Records, 'findable' | 'findBy'> {
  const { app, store, clock } = frame
  return {
    findable(form) {
      const access = frame.access()
      if (rightToWrite(access, form)) return []
      const sights = access.held(form).map((each) => sightThrough(form, [each]))
      return form.fields.filter(
        (field) =>
          isTextual(field) &&
          (access.isByRole ? sights.some(({ masked }) => masked.has(field.id)) : field.masked),
      )
    },
    async findBy(form, id, text) {
      const access = frame.access()
      const refused = rightToWrite(access, form)
      if (refused) return { kind: 'denied', denial: refused }
      const field = fieldOf(form, id)
      const reach = access.reach(form, id)
      if (!field || reach?.length === 0)
        return { kind: 'denied', denial: denial(access, form, 'not-visible', { field: id }) }
      if (!isTextual(field)) return wrong('field', problem('unfit'))
      const { options } = app.application
      const reading = read(text, field.type, { today: clock().today, submitted: null, options })
      if ('mistake' in reading) return wrong('value', reading.mistake)
      if (typeof reading.value !== 'string') return wrong('value', problem('required'))
      const page = await store.list(form.id, {
        where: [{ field: id, operator: 'is', value: reading.value }],
        sort: { field: '@updated', descending: true },
        limit: mostFound,
        ...(reach && { reach }),
      })
      const records = await cutAll(frame, form, page.records)
      const detail = {
        field: id,
        fingerprint: store.fingerprint(aboutOf(form, id), reading.value),
        rows: records.length,
      }
      await store.transaction((tx) => tx.note({ action, kind: form.id, id: '', detail }), {
        action,
        by: actorOf(access, access.held(form)),
      })
      return { kind: 'done', records, isMore: page.next !== null }
    },
  }
}

const action = 'find'
const mostFound = 20

const isTextual = ({ type }: Field): boolean => textualKinds.has(type.kind)

/** Apart from what a store looks records up by: an entry does not tell which record was found. */
const aboutOf = (form: Form, field: string): string => JSON.stringify([action, form.id, field])

const wrong = (member: string, mistake: Problem): Found => ({
  kind: 'refused',
  mistakes: [{ path: [member], ...mistake }],
  blocks: [],
})
