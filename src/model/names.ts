import { createHash } from 'node:crypto'
import type { Role } from './role.ts'

/** A file name without its ending for each id: itself where that is safe on every system, else made from its hash. */
export function fileStems(ids: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of ids) {
    const stem = fileStem(id)
    const free = taken.has(folded(stem)) ? `${stem}-${shortHash(id)}` : stem
    taken.add(folded(free))
    stems.set(id, free)
  }
  return stems
}

/** The stem of one id alone; two ids that differ only in case share one, so a set of ids takes `fileStems`. */
export function fileStem(id: string): string {
  return safe.test(id) && !device.test(id) ? id : `x${shortHash(id)}`
}

/** Gives the names of one scope, `names` in it already: what `identifier` says of an id, numbered where it is taken. */
export function nameScope(
  names: readonly string[] = [],
): (id: string, style?: (name: string) => string) => string {
  const taken = new Set(names)
  return (id, style = (name) => name) => {
    const wished = style(identifier(id))
    let name = wished
    for (let count = 2; taken.has(name); count++) name = `${wished}_${count}`
    taken.add(name)
    return name
  }
}

/** An id as a name in TypeScript or JavaScript: ASCII, no reserved word; made from its hash where it must be. */
export function identifier(id: string): string {
  if (!plain.test(id)) return fileStem(`${id}\n`)
  return reserved.has(id) ? `${id}_` : id
}

/** In a query: 我.x is `:me_x`. */
export function placeholdersOf({
  attributes,
}: Pick<Role, 'attributes'>): ReadonlyMap<string, string> {
  const name = nameScope()
  return new Map(attributes.map(({ id }) => [id, `me_${name(identifier(id))}`]))
}

const safe = /^[\p{L}\p{N}_-]{1,60}$/u
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

const shortHash = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 12)

/** Names that some file system takes for one. */
const folded = (stem: string) => stem.normalize('NFKC').toLowerCase()

const plain = /^[A-Za-z_][A-Za-z0-9_]{0,59}$/

const reserved: ReadonlySet<string> = new Set(
  `abstract any arguments as async await bigint boolean break case catch class const constructor continue
  debugger declare default delete do else enum eval export extends false finally for from function get if
  implements import in infer instanceof interface keyof let module namespace never new null number object of
  package private protected public readonly require return set static string super switch symbol this throw
  true try type typeof undefined unique unknown var void while with yield`.split(/\s+/),
)
