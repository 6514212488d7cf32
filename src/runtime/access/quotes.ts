import type { Application, Form, Notice } from '../../model/index.ts'
import type { View } from '../store/store.ts'
import type { Access } from './access.ts'
import { isMasking, type Sight } from './sight.ts'
import { noticeSources, type Sources } from './sources.ts'

/** What letters of a notice quote, by the form of the day they were signed: a later form may not have these fields. */
export interface Quotes extends Pick<Sources, 'writesMasked'> {
  /** Ids of the fields that they rest on. */
  readonly fields: readonly string[]
  /** Those of them that their text may repeat. */
  readonly written: readonly string[]
  /** Those of these that were 脱敏. */
  readonly masked: readonly string[]
}

export function quotesOf(app: Application, form: Form, notice: Notice): Quotes {
  const { fields, written, writesMasked } = noticeSources(app, form, notice)
  const masking = new Set(form.fields.filter(isMasking).map(({ id }) => id))
  return {
    fields: [...fields],
    written: [...written],
    masked: [...written].filter((id) => masking.has(id)),
    writesMasked,
  }
}

/** What was frozen under this id of what letters quote; null: nothing was. */
export function frozenQuotes(
  access: Access,
  form: Form,
  text: string,
  view: Pick<View, 'paper'>,
): Quotes | null {
  const read = known.get(access) ?? new Map<string, Quotes>()
  known.set(access, read)
  const found = read.get(text)
  if (found) return found
  const setting = view.paper('setting', text)
  if (!setting) return null
  const { notice, quotes }: Frozen = JSON.parse(setting.value)
  const quoted = quotes ?? quotesOf(access.app.application, form, notice)
  read.set(text, quoted)
  return quoted
}

/** As much as is looked at here of what `letters/register/frozen-text.ts` keeps. */
interface Frozen {
  readonly notice: Notice
  readonly quotes?: Quotes
}

const known = new WeakMap<Access, Map<string, Quotes>>()

/** Whether all that is quoted is shown, and plainly. What the form has no more is shown to who sees all that it has. */
export function isQuotedTo(
  { visible, masked: masking, isWhole }: Sight,
  form: Form,
  { fields, written, masked, writesMasked }: Quotes,
): boolean {
  const all = form.fields.map(({ id }) => id)
  const own = new Set(all)
  const isGone = fields.some((id) => !own.has(id))
  const isSeen = (isGone ? all : fields).every((id) => visible.has(id))
  const isHidden = (id: string): boolean => (own.has(id) ? masking.has(id) : masked.includes(id))
  return isSeen && (isWhole || (!writesMasked && !written.some(isHidden)))
}
