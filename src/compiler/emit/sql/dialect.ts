/** What SQLite and PostgreSQL write differently. Operands are SQL; whole numbers stay exact in both. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Types of columns. */
  readonly types: {
    readonly whole: string
    readonly text: string
    readonly truth: string
    readonly list: string
  }
  /** The largest whole number that arithmetic keeps exactly; null: there is none. */
  readonly largest: bigint | null
  readonly literal: (whole: bigint) => string
  /** A column, a count or a sum as a whole number to reckon with. */
  readonly whole: (sql: string) => string
  /** Fails where a number has grown too large to be exact: never nearly right. */
  readonly kept: (sql: string) => string
  /** Of whole numbers; cuts off towards zero. */
  readonly quotient: (dividend: string, divisor: string) => string
  readonly remainder: (dividend: string, divisor: string) => string
  readonly position: (whole: string, part: string) => string
  readonly daysBetween: (from: string, to: string) => string
  /** A day moved by days or months; null outside the years 1000 to 9999. */
  readonly moved: (day: string, count: string, unit: 'days' | 'months') => string
  /** A list's items as rows of a table `item` with the column `value`. */
  readonly items: (list: string) => string
}

export const sqlite: Dialect = {
  name: 'sqlite',
  types: { whole: 'BIGINT', text: 'TEXT', truth: 'BOOLEAN', list: 'TEXT' },
  largest: 2n ** 63n - 1n,
  literal: String,
  whole: (sql) => sql,
  // What leaves 64 bits becomes a binary float there.
  kept: (sql) =>
    `(SELECT CASE typeof(v) WHEN 'real' THEN json('too large: ' || v) ELSE v END FROM (SELECT ${sql} AS v))`,
  quotient: (dividend, divisor) => `(${dividend} / ${divisor})`,
  remainder: (dividend, divisor) => `(${dividend} % ${divisor})`,
  position: (whole, part) => `instr(${whole}, ${part})`,
  daysBetween: (from, to) => `CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`,
  moved: (day, count, unit) =>
    `(SELECT CASE WHEN v >= '1000-01-01' THEN v END FROM (SELECT date(${day}, ${count} || ' ${unit}'${unit === 'months' ? ", 'floor'" : ''}) AS v))`,
  items: (list) => `json_each(${list}) AS item`,
}

export const postgres: Dialect = {
  name: 'postgres',
  types: { whole: 'BIGINT', text: 'TEXT COLLATE "C"', truth: 'BOOLEAN', list: 'JSONB' },
  largest: null,
  literal: (whole) => `numeric '${whole}'`,
  whole: (sql) => `CAST(${sql} AS numeric)`,
  kept: (sql) => sql,
  quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
  remainder: (dividend, divisor) => `mod(${dividend}, ${divisor})`,
  position: (whole, part) => `strpos(${whole}, ${part})`,
  daysBetween: (from, to) => `CAST(CAST(${to} AS date) - CAST(${from} AS date) AS numeric)`,
  moved: (day, count, unit) => {
    const date = `CAST(${day} AS date)`
    const moved =
      unit === 'days'
        ? `${date} + CAST(${count} AS integer)`
        : `CAST(${date} + make_interval(months => CAST(${count} AS integer)) AS date)`
    return `(SELECT CASE WHEN v BETWEEN DATE '1000-01-01' AND DATE '9999-12-31' THEN to_char(v, 'YYYY-MM-DD') END FROM (SELECT ${moved} AS v) AS day)`
  },
  items: (list) => `jsonb_array_elements_text(${list}) AS item(value)`,
}

export const dialects: readonly Dialect[] = [sqlite, postgres]
