import { charactersWide } from './estimate.ts'

/**
 * Gives the columns of a letter's tables the width of their short words, where there is room: a browser would break them
 * after each character. Reads rendered HTML, in which a cell holds nothing but escaped text.
 */
export const setColumns = (html: string): string =>
  html.replace(/(<div class="wide">\s*)?<table>.*?<\/table>/gs, (table, turned?: string) => {
    const least = leastWidths(columnsOf(table), turned === undefined ? upright : turnedRoom)
    let at = 0
    return table.replaceAll('<th>', () => {
      const width = least[at++] ?? 0
      return width === 0 ? '<th>' : `<th style="min-width: ${width}em">`
    })
  })

/** 156 and 225 mm, in characters of 12 pt. */
const upright = 36.8
const turnedRoom = 53.1

/** On both sides of a cell, in characters of 12 pt. */
const padding = 0.75

/** What a column needs that has more than short words. */
const leastOfText = 8

interface Cell {
  readonly width: number
  /** A figure or the like, which is never broken. */
  readonly isWhole: boolean
}

type Column = readonly Cell[]

function columnsOf(table: string): readonly Column[] {
  const rows = table.split('<tr>').slice(1).map(cellsIn)
  return (rows[0] ?? []).map((_, at) =>
    rows.flatMap((row) => {
      const cell = row[at]
      return cell === undefined ? [] : [cell]
    }),
  )
}

const cellsIn = (row: string): readonly Cell[] =>
  [...row.matchAll(/<t[hd]([^>]*)>([^<]*)</g)].map(([, mark = '', text = '']) => ({
    width: Math.max(...lines(text).map(charactersWide)),
    isWhole: mark !== '',
  }))

const lines = (text: string): readonly string[] =>
  text.replaceAll(/&[^;]+;/g, '&').split(/\r\n?|\n/)

/** As long words as there is room for are kept whole; 0: the browser finds the width. */
function leastWidths(columns: readonly Column[], room: number): readonly number[] {
  for (const longest of [6, 5, 4, 3, 2]) {
    const kept = columns.map((column) => longestUpTo(longest, column))
    const needed = columns.map((column, at) => padding + neededBy(column, kept[at] ?? 0, longest))
    if (needed.reduce((a, b) => a + b, 0) <= room) return kept
  }
  return []
}

const longestUpTo = (longest: number, column: Column): number =>
  Math.max(0, ...column.map(({ width }) => width).filter((width) => width <= longest))

function neededBy(column: Column, kept: number, longest: number): number {
  const whole = column.filter(({ isWhole }) => isWhole).map(({ width }) => width)
  const hasText = column.some(({ width, isWhole }) => !isWhole && width > longest)
  return Math.max(kept, ...whole, hasText ? leastOfText : 0)
}
