import { fileStem } from '../../model/names.ts'

export { fileStem, fileStems } from '../../model/names.ts'

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

/** `annualReport` as the name of a type: `AnnualReport`. */
export const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const plain = /^[A-Za-z_][A-Za-z0-9_]{0,59}$/

const reserved: ReadonlySet<string> = new Set(
  `abstract any arguments as async await bigint boolean break case catch class const constructor continue
  debugger declare default delete do else enum eval export extends false finally for from function get if
  implements import in infer instanceof interface keyof let module namespace never new null number object of
  package private protected public readonly require return set static string super switch symbol this throw
  true try type typeof undefined unique unknown var void while with yield`.split(/\s+/),
)
