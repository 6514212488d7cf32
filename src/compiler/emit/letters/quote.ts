/** Text that neither Handlebars nor HTML reads as anything but text. */
export const still = (text: string): string =>
  text.replace(/[&<>"'\\{}]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The name of a value in the view as a path of Handlebars, whatever its characters mean there. */
export function segment(key: string): string {
  if (unsayable.test(key)) throw new Error(`no template can name ${JSON.stringify(key)}`)
  const literal = `[${key.replace(/[\\\]]/g, '\\$&')}]`
  return taken.has(key) ? `this.${literal}` : literal
}

/** What Handlebars' lexer misreads within brackets; no canonical text of an expression is like that. */
const unsayable = /^$|[\n\r\u2028\u2029]|\\$/

/** A lone name is asked of the helpers first, and of what every object has. */
const taken: ReadonlySet<string> = new Set([
  ...'blockHelperMissing each helperMissing if log lookup unless with'.split(' '),
  ...Object.getOwnPropertyNames(Object.prototype),
])
