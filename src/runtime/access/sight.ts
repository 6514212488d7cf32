import type { Field, Form, Grant, Role } from '../../model/index.ts'
import type { HeldPost } from '../people/model.ts'

/** A role's lines on one form, in the hands of one person. */
export interface Held {
  readonly role: Role
  readonly grant: Grant
  readonly post: HeldPost
}

/** What somebody sees of a record. A field is visible through the grants that hold the record, and no others. */
export interface Sight {
  /** The grants that hold the record; empty where no role is asked. */
  readonly held: readonly Held[]
  /** Ids of fields. */
  readonly visible: ReadonlySet<string>
  readonly editable: ReadonlySet<string>
  /** Shown masked, a table in its masked columns. */
  readonly masked: ReadonlySet<string>
  /** Nothing is cut. */
  readonly isWhole: boolean
}

/** Of the server itself. */
export const wholeSight = (form: Form): Sight =>
  remembered(whole, form, () => ({ ...allOf(form), masked: new Set(), isWhole: true }))

/** Of every account, where the app has no roles. */
export const openSight = (form: Form): Sight =>
  remembered(open, form, () => {
    const masked = new Set(form.fields.filter(isMasking).map(({ id }) => id))
    return { ...allOf(form), masked, isWhole: masked.size === 0 }
  })

/** What two grants show, each by itself: masked only where none of them shows it plainly. */
export function sightThrough(form: Form, held: readonly Held[]): Sight {
  const visible = new Set(held.flatMap(({ grant }) => grant.visible))
  const plain = new Set(
    held.flatMap(({ grant }) => grant.visible.filter((id) => !grant.masked.includes(id))),
  )
  const masked = form.fields.filter(
    (field) => visible.has(field.id) && (isMasking(field) || !plain.has(field.id)),
  )
  return {
    held,
    visible,
    editable: new Set(held.flatMap(({ grant }) => grant.editable)),
    masked: new Set(masked.map(({ id }) => id)),
    isWhole: false,
  }
}

/** 脱敏 at the field itself, or at a column of it. */
export const isMasking = ({ masked, type }: Field): boolean =>
  masked || (type.kind === 'table' && type.columns.some((column) => column.masked))

const allOf = ({ fields }: Form): Pick<Sight, 'held' | 'visible' | 'editable'> => ({
  held: [],
  visible: new Set(fields.map(({ id }) => id)),
  editable: new Set(fields.map(({ id }) => id)),
})

const whole = new WeakMap<Form, Sight>()
const open = new WeakMap<Form, Sight>()

function remembered(known: WeakMap<Form, Sight>, form: Form, make: () => Sight): Sight {
  const found = known.get(form) ?? make()
  known.set(form, found)
  return found
}
