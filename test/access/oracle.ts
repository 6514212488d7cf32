import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import type { Oracle, Sees } from './ways.ts'

/** What `app/2-roles.fy` says. */
interface Line {
  readonly within: (data: RecordData, me: RecordData, plot: RecordData | null) => boolean
  readonly visible: readonly string[]
  readonly masked: readonly string[]
}

const place = ['code', 'side']
const plotFields = [...place, 'keeper', 'keeperPhone', 'secret']
const request = ['plot', 'side', 'grower', 'from', 'identity', 'phone', 'size', 'photo']
const money = ['fee', 'due']
const review = ['opinion', 'verdict']
export const tenureFields = [...request, 'helpers', ...money, ...review]

const always = () => true
const has = (list: unknown, one: unknown): boolean =>
  Array.isArray(list) && list.some((each) => each === one)

const lines: { readonly [form: string]: { readonly [role: string]: Line } } = {
  plot: {
    grower: { within: always, visible: place, masked: [] },
    warden: { within: ({ side }, me) => has(me.sides, side), visible: plotFields, masked: [] },
    head: { within: always, visible: [...place, 'keeper'], masked: [] },
    keeper: {
      within: ({ side }, me) => me.side !== undefined && side === me.side,
      visible: plotFields,
      masked: [],
    },
  },
  tenure: {
    grower: {
      within: ({ grower }, me) => me.name !== undefined && grower === me.name,
      visible: [...request, 'helpers', ...money, 'opinion'],
      masked: [],
    },
    warden: {
      within: ({ size }, me, plot) =>
        has(me.sides, plot?.side) && me.most !== undefined && Number(size) <= Number(me.most),
      visible: [...request, 'helpers', ...review],
      masked: ['phone'],
    },
    cashier: { within: always, visible: ['grower', 'from', ...money], masked: [] },
    head: { within: always, visible: tenureFields, masked: [] },
    counter: {
      within: ({ from }, me) => me.since !== undefined && String(from) >= String(me.since),
      visible: ['from', 'size'],
      masked: [],
    },
  },
}

/** 脱敏 at the field or at a column, whoever looks. */
const ownMasks: { readonly [form: string]: readonly string[] } = {
  plot: ['keeperPhone'],
  tenure: ['identity', 'helpers'],
}

/** Null: nothing of the record. */
export function sees(
  { duty, posts }: Visitor,
  { form, data }: StoredRecord,
  plot: StoredRecord | null,
): Sees | null {
  if (duty !== null) return null
  const held = posts.flatMap(({ role, attributes }) => {
    const line = lines[form]?.[role]
    return line?.within(data, attributes, plot?.data ?? null) ? [line] : []
  })
  if (held.length === 0) return null
  const visible = new Set(held.flatMap((line) => line.visible))
  const plain = new Set(
    held.flatMap((line) => line.visible.filter((id) => !line.masked.includes(id))),
  )
  const masked = [...visible].filter((id) => ownMasks[form]?.includes(id) || !plain.has(id))
  return { visible, masked: new Set(masked) }
}

/** The whole of a value finds through each post that shows the field. */
export const mayFind = ({ duty, posts }: Visitor, form: string, field: string): boolean =>
  duty === null && posts.some(({ role }) => lines[form]?.[role]?.visible.includes(field))

/** What may be asked for: plainly visible through every post that shows anything of the form. */
export function mayAsk({ duty, posts }: Visitor, form: string, field: string): boolean {
  const held = duty === null ? posts.flatMap(({ role }) => lines[form]?.[role] ?? []) : []
  return (
    held.length > 0 &&
    held.every(({ visible, masked }) => visible.includes(field) && !masked.includes(field)) &&
    !ownMasks[form]?.includes(field)
  )
}

/** 110000 → 1*****: the masks of this app have no other form. */
const stars = (text: string): string => text.slice(0, 1) + '*'.repeat(text.length - 1)

/** Every text and sum of a record that must not reach somebody who sees so much of it. */
function secretsOf(record: StoredRecord, seen: Sees | null): readonly string[] {
  const data: RecordData = { ...record.data, ...record.judgement?.values }
  const isTelling = (text: string): boolean => /\d{6}|^[甲-酉]{6}$/.test(text)
  const secrets: string[] = []
  for (const [id, value] of Object.entries(data)) {
    if (shared.includes(id)) continue
    const isShown = seen?.visible.has(id) ?? false
    if (id === 'helpers') {
      const rows = value as readonly RecordData[]
      secrets.push(...rows.map(({ number }) => String(number)))
      if (!isShown) secrets.push(...rows.map(({ name }) => String(name)))
    } else if (!isShown || seen?.masked.has(id)) secrets.push(String(value))
  }
  return secrets.filter(isTelling)
}

/** Also in other records. */
const shared = ['plot', 'grower', 'side', 'size', 'from', 'photo']

/** What each rule of the app looks at and writes, in order. */
export const readBy: { readonly [rule: string]: readonly string[] } = {
  large: ['size', 'grower'],
  cheap: ['fee'],
  doubtful: ['phone'],
  unclear: ['identity'],
  silent: ['opinion'],
}

function maskedBy(id: string, value: RecordData[string]): RecordData[string] {
  if (id !== 'helpers') return stars(String(value))
  const rows = value as readonly RecordData[]
  return rows.map((row) => ({ ...row, number: stars(String(row.number)) }))
}

export const gardenOracle = (plotOf: (record: StoredRecord) => StoredRecord | null): Oracle => ({
  sees: (visitor, record) => sees(visitor, record, plotOf(record)),
  mayAsk,
  mayFind,
  secretsOf,
  maskedBy,
  readBy,
})
