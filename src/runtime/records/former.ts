import { illegible } from '../../change/migrate/legible.ts'
import { columnsIn } from '../../model/columns.ts'
import type {
  Field,
  Form,
  FormerValue,
  RecordData,
  RecordValue,
  StoredRecord,
} from '../../model/index.ts'
import { own, show } from '../../rules/index.ts'
import { maskedValue } from '../access/cut.ts'
import { definitionOf, formOf } from '../application.ts'
import { ownFormNow } from '../editions/own-form.ts'
import type { View } from '../store/store.ts'
import type { Frame } from './frame.ts'
import type { FormerAnswer, Records } from './records.ts'

/** What records hold and a form does not ask: of earlier editions, as the visitor saw it there. */
export const formerly = (frame: Frame): Pick<Records, 'former'> => ({
  async former(form, ids) {
    if (!frame.current.editions || ids.length === 0) return new Map()
    return frame.store.read(
      (view) =>
        new Map(
          ids.flatMap((id): [string, readonly FormerAnswer[]][] => {
            const record = view.get(form.id, id)
            const answers = record ? answersOf(frame, form, record, view) : []
            return answers.length === 0 ? [] : [[id, answers]]
          }),
        ),
    )
  },
})

function answersOf(
  frame: Frame,
  form: Form,
  stored: StoredRecord,
  view: View,
): readonly FormerAnswer[] {
  const { frame: pinned, form: ownForm, record } = frame.pinned(form, stored)
  const definition = definitionOf(pinned.app, ownForm)
  const asked = new Set(form.fields.map(({ id }) => id))
  const unread = illegible(ownForm, form)
  const unasked = ownForm.fields.flatMap(({ id, label }): FormerValue[] => {
    const isRead = asked.has(id) && !unread.has(id)
    const value = isRead ? undefined : (own(record.data, id) as RecordValue | undefined)
    return value === undefined ? [] : [{ field: id, label, value, definition }]
  })
  return [...(record.former ?? []), ...unasked].flatMap((each) =>
    answerOf(frame, form, stored, each, view),
  )
}

function answerOf(
  { current, under, clock }: Frame,
  form: Form,
  record: StoredRecord,
  { field: id, label, value, definition }: FormerValue,
  view: View,
): readonly FormerAnswer[] {
  const app = current.editions?.of(definition) ?? current
  const then = formOf(app, form.id)
  const now = formOf(current, form.id)
  const asked = then && now ? ownFormNow(then, now) : then
  const field = asked?.fields.find((each) => each.id === id)
  const sight = asked && under(app).access().sight(asked, record, view)
  if (!field || !sight?.visible.has(id)) return []
  const { today } = clock()
  const shown = sight.masked.has(id) ? maskedValue(field, value) : value
  const occasion = { today, submitted: record.submitted, options: app.application.options }
  const edition = current.editions?.numberAt(definition, record.updated) ?? 0
  return [{ field: id, label, edition, text: textOf(field, shown, occasion) }]
}

type ShownOn = Parameters<typeof show>[2]

function textOf(field: Field, value: RecordValue, occasion: ShownOn): string {
  if (field.type.kind !== 'table') return show(value, field.type, occasion)
  const rows = Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
  return rows
    .map((row: RecordData) =>
      columnsIn(field)
        .map((column) => {
          const cell = own(row, column.id) as RecordValue | undefined
          return cell === undefined ? '' : show(cell, column.type, occasion)
        })
        .filter((text) => text !== '')
        .join(' '),
    )
    .join('\n')
}
