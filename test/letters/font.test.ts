import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { openFace } from '../../src/runtime/letters/font/face.ts'
import { componentsOf } from '../../src/runtime/letters/font/outlines.ts'
import { pieceOf, storedPieceOf, streamOf } from '../../src/runtime/letters/font/packed.ts'
import { emptyFoundry, subsetOf } from '../../src/runtime/letters/font/subset.ts'
import { fontFiles } from '../../src/runtime/letters/fonts.ts'

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
  const foundry = emptyFoundry()
  const { program: packed, length, places } = subsetOf(face, glyphs, foundry)
  const own = inflateSync(packed)

  it('draws its glyphs as the whole font does, and as wide', () => {
    expect(own).toHaveLength(length)
    const small = drawn(own)
    for (const glyph of glyphs) {
      const [one, other] = [small.getGlyph(places.readUInt16BE(glyph * 2)), whole.getGlyph(glyph)]
      expect(one.path.toSVG(), `glyph ${glyph}`).toBe(other.path.toSVG())
      expect(one.advanceWidth).toBe(other.advanceWidth)
    }
  })

  it('is the same once more, and of a subset of it', () => {
    expect(subsetOf(face, glyphs, foundry).program.equals(packed)).toBe(true)
    const there = new Map(
      Array.from({ length: places.length / 2 }, (_, glyph) => [
        glyph,
        places.readUInt16BE(glyph * 2),
      ]),
    )
    const glyphAt = new Map([...there].map(([glyph, place]) => [place, glyph]))
    const again = openFace(
      own,
      (glyph) => there.get(glyph) ?? 0,
      (place) => (place === 0 ? 0 : (glyphAt.get(place) ?? 0)),
    )
    if (again === null) throw new Error('not a font')
    expect(subsetOf(again, glyphs, emptyFoundry()).program.equals(packed)).toBe(true)
  })
})

it('what is cut short or no font is none', () => {
  const program = readFileSync(fontFiles[0] ?? '')
  expect(openFace(program.subarray(0, 5000), Number, Number)).toBeNull()
  expect(openFace(Buffer.from('%PDF-1.4 and more'), Number, Number)).toBeNull()
})

it('pieces packed alone make one stream in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 8 }), (parts) => {
      const pieces = parts.map((part, at) =>
        (at % 2 === 0 ? pieceOf : storedPieceOf)(Buffer.from(part)),
      )
      expect(inflateSync(streamOf(pieces)).equals(Buffer.concat(parts))).toBe(true)
    }),
  )
})
