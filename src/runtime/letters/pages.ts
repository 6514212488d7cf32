import type { Article } from './render.ts'

/** — 1 —. Of a 信函, the first page carries none. */
const mostPages = 200
const dashed = Array.from({ length: mostPages }, (_, index) => `'— ${index + 1} —'`)
export const pageStyles = `
@counter-style dashed { system: fixed; symbols: ${dashed.join(' ')} }
@counter-style continued { system: fixed; symbols: '' ${dashed.slice(1).join(' ')} }`

/**
 * The pages of letter `at` of a print, those with a turned table (`w`), and those without a number (`a`). The print
 * counts its pages through; a letter counts its own. Chromium resets no page counter between letters, but lets a
 * margin box take the pages before the letter off. Left and right pages are the print's, so an odd offset swaps
 * them: a letter's odd pages carry their number on the right.
 */
export function pageRules({ layout }: Article, at: number, offset: number): string {
  const style = layout === 'letter' ? 'continued' : 'dashed'
  const number = `{ counter-increment: page ${-offset}; content: counter(page, ${style}) }`
  const [odd, even] = offset % 2 === 0 ? ['right', 'left'] : ['left', 'right']
  const page = `L${at}`
  return `${layout === 'letter' ? largerAreas(page) : ''}
@page ${page}:${odd} { @bottom-right ${number} }
@page ${page}:${even} { @bottom-left ${number} }
@page ${page}w { size: 297mm 210mm; page-orientation: rotate-left; margin: ${layout === 'letter' ? '21mm 30mm 6mm 28mm' : '28mm 37mm 26mm 35mm'} }
@page ${page}w:${odd} { @left-bottom ${number} }
@page ${page}w:${even} { @left-top ${number} }`
}

/** A 信函 paints outside the 版心: see letter.css. */
const largerAreas = (page: string): string => `
@page ${page} { margin: 30mm 19mm 15mm 21mm; @bottom-left { margin-top: -20mm; padding-left: calc(7mm + 14pt) } @bottom-right { margin-top: -20mm; padding-right: calc(7mm + 14pt) } }
@page ${page}a { margin: 30mm 19mm 15mm 21mm }
@page ${page}w { @left-bottom { margin-right: -7mm; padding-bottom: calc(20mm + 14pt) } @left-top { margin-right: -7mm; padding-top: calc(7mm + 14pt) } }`
