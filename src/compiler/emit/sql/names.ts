export { columnsIn as columnsOf } from '../../../model/columns.ts'
export {
  type Names,
  namesOf,
  ofRow,
  own,
  placesOf,
  quoted,
  storage,
  tablesOf,
} from '../../../model/sql.ts'

/** Text from a source as SQL writes it: the only way that text gets into a statement. No engine keeps a NUL. */
export const textLiteral = (text: string): string =>
  `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`

/** One line of a comment, whatever is in the text. */
export const comment = (text: string): string =>
  `-- ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`
