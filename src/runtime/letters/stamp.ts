import { openSync } from 'fontkit'
import { fontFiles } from './fonts.ts'

/**
 * A copy of a letter's PDF with a word across each of its pages, 作废 for one. It is painted as outlines, so the copy
 * has no font more and no text more than the letter. The same bytes give the same bytes.
 */
export async function stamped(pdf: Uint8Array, word: string): Promise<Buffer> {
  const { degrees, PDFDocument, rgb } = await import('pdf-lib')
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { path, width } = outlinesOf(word)
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)]
  for (const page of document.getPages()) {
    const size = page.getSize()
    page.drawSvgPath(path, {
      x: (size.width - width * cos) / 2,
      y: (size.height - width * sin) / 2,
      rotate: degrees((slant * 180) / Math.PI),
      color: rgb(0.9, 0, 0.07),
      opacity: 0.22,
      borderWidth: 0,
    })
  }
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }))
}

const slant = (35 * Math.PI) / 180

/** Points. */
const fontSize = 150
const gap = 40

interface Outlines {
  /** As SVG writes it, y downwards from the baseline. */
  readonly path: string
  readonly width: number
}

function outlinesOf(word: string): Outlines {
  const font = titleFont()
  const scale = fontSize / font.unitsPerEm
  const pieces: string[] = []
  let x = 0
  for (const { path, advanceWidth } of font.layout(word).glyphs) {
    pieces.push(path.scale(scale, -scale).translate(x, 0).toSVG())
    x += advanceWidth * scale + gap
  }
  return { path: pieces.join(' '), width: x - gap }
}

function titleFont() {
  const file = fontFiles.find((each) => each.includes('BiaoSong'))
  const font = openSync(file ?? '')
  if (!('layout' in font)) throw new Error(`not a font: ${file}`)
  return font
}
