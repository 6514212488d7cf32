import { formats } from '../../../../dsl/words.ts'
import { columnsIn } from '../../../model/columns.ts'
import type { Field } from '../../../model/index.ts'
import { appending } from '../../diagnostics/fix.ts'
import { isEnglish, lineOf } from '../../diagnostics/fixes/place.ts'
import type { Block, InsetNode, Text } from '../../parse/tree.ts'
import { insetsIn, insetsInBody } from './nodes.ts'
import type { Subject } from './subject.ts'

/** A masked value that a message or a letter would write in full. */
export function maskedAdvice(block: Block, subject: Subject): void {
  for (const { statement } of [block, ...block.children]) {
    switch (statement.kind) {
      case 'when':
      case 'otherwise':
        inText(statement.consequence.message, subject)
        break
      case 'rule':
        if (statement.body?.kind === 'case') inText(statement.body.consequence.message, subject)
        break
      case 'demand':
      case 'title':
      case 'remark':
        inText(statement.text, subject)
        break
      case 'body':
        for (const inset of statement.content.flatMap(insetsInBody)) look(inset, subject)
        break
      default:
    }
  }
}

const inText = (text: Text, subject: Subject): void => {
  for (const inset of insetsIn(text)) look(inset, subject)
}

function look({ value, format }: InsetNode, { application, form, say }: Subject): void {
  if (format || value.kind !== 'path') return
  const [first, second] = value.names
  const own = first && named(form.fields, first.text)
  const columns = form.fields.flatMap(columnsIn)
  const target = own?.type.kind === 'ref' ? own.type.form : null
  const other = application.forms.find(({ id }) => id === target)
  const field = second
    ? named(other?.fields ?? form.fields, second.text)
    : (own ?? (first && named(columns, first.text)))
  if (!field?.masked || (!second && own && !own.masked)) return
  const word = isEnglish(lineOf(value.span)) ? formats.mask.en : formats.mask.zh
  say(
    'masked-shown',
    value.span,
    { name: field.label, word },
    [],
    [appending(value.span, ` ${word}`)],
  )
}

const named = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find(({ id, label }) => label === name || id === name)
