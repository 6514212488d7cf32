import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { openFace } from '../../src/runtime/letters/font/face.ts'
import { componentsOf } from '../../src/runtime/letters/font/outlines.ts'
import { subsetOf } from '../../src/runtime/letters/font/subset.ts'
import { fontFiles } from '../../src/runtime/letters/fonts.ts'
import { runsOfPlaces, unpackedRuns } from '../../src/runtime/letters/runs.ts'

const opened = (program: Buffer) => {
  const face = openFace(
    program,
    (glyph) => glyph,
    (place) => place,
  )
  if (face === null) throw new Error('not a font')
  return face
}

const drawn = (program: Buffer) => {
  const font = create(program)
  if (!('getGlyph' in font)) throw new Error('not one font')
  return font
}

describe.each(fontFiles)('a subset of %s', (file) => {
  const program = readFileSync(file)
  const face = opened(program)
  const whole = drawn(program)
  const count = face.tables.get('maxp')?.readUInt16BE(4) ?? 0
  const composites = Array.from({ length: count }, (_, glyph) => glyph).filter(
    (glyph) => componentsOf(face.outline(glyph)).length > 0,
  )
  const glyphs = [...[1, 7, 20, 300, 1200, count - 1], ...composites.slice(0, 20)]
  const wanted = Uint16Array.from(glyphs).sort()
  const { program: parts, glyphs: placed } = subsetOf(face, wanted)
  const own = Buffer.concat(parts)

  it('draws its glyphs as the whole font does, and as wide', () => {
    const small = drawn(own)
    for (const glyph of glyphs) {
      const [one, other] = [small.getGlyph(placed.indexOf(glyph)), whole.getGlyph(glyph)]
      expect(one.path.toSVG(), `glyph ${glyph}`).toBe(other.path.toSVG())
      expect(one.advanceWidth).toBe(other.advanceWidth)
    }
  })

  it('is the same once more, and of a subset of it', () => {
    expect(Buffer.concat(subsetOf(face, wanted).program).equals(own)).toBe(true)
    const again = openFace(
      own,
      (glyph) => Math.max(0, placed.indexOf(glyph)),
      (place) => placed[place] ?? 0,
    )
    if (again === null) throw new Error('not a font')
    expect(Buffer.concat(subsetOf(again, wanted).program).equals(own)).toBe(true)
  })
})

it('what is cut short or no font is none', () => {
  const program = readFileSync(fontFiles[0] ?? '')
  expect(openFace(program.subarray(0, 5000), Number, Number)).toBeNull()
  expect(openFace(Buffer.from('%PDF-1.4 and more'), Number, Number)).toBeNull()
})

it('the places of glyphs come back from their runs', () => {
  const glyph = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 4000 }))
  fc.assert(
    fc.property(fc.uniqueArray(glyph, { maxLength: 300 }), (wanted) => {
      const glyphs = [...new Set([0, ...wanted])].sort((a, b) => a - b)
      const plain = Buffer.alloc(((glyphs.at(-1) ?? 0) + 1) * 2)
      for (const [place, each] of glyphs.entries()) plain.writeUInt16BE(place, each * 2)
      expect(unpackedRuns(runsOfPlaces(glyphs)).equals(plain)).toBe(true)
    }),
  )
})
