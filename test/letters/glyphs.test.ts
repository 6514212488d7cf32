import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fontFiles } from '../../src/runtime/letters/fonts.ts'
import { missingGlyphs } from '../../src/runtime/letters/glyphs.ts'
import { meantCharacter, readableCMap } from '../../src/runtime/letters/readable.ts'
import type { LetterView } from '../../src/runtime/letters/render.ts'
import { usual } from './sheets.ts'

const view = (to: string, values: LetterView['values'] = {}): LetterView => ({
  frame: { ...usual, to },
  values,
})

describe('the fonts', () => {
  it('have the rare characters of names, and what official text is written with', () => {
    const text = '喆堃昇玥珺犇赟翀燊頔祎䶮㛃𬭎 〔〕《》“”‘’—…·①⑩％￥〇○□　\n\u200b'
    expect(missingGlyphs(view(text))).toEqual([])
  })

  it('lack some, which are named with their places', () => {
    const values = { 说明: '有𠮷字', 有船: true, 问题: [{ 姓名: '张三' }, { 姓名: '李𠮷𠮷' }] }
    expect(missingGlyphs(view('𠮷祥阅览室', values))).toEqual([
      { character: '𠮷', place: { kind: 'frame', part: 'to' } },
      { character: '𠮷', place: { kind: 'value', key: '说明' } },
      { character: '𠮷', place: { kind: 'value', key: '姓名' } },
    ])
  })

  it('draw no Chinese character that a reader would take for another', () => {
    const mistaken = fontFiles.flatMap((file) =>
      [...sharedGlyphs(file)].filter((characters) => {
        const [lowest = ''] = characters
        const han = characters.filter((one) => /[\u4e00-\u9fff]/.test(one))
        return han.length > 0 && !han.includes(meantCharacter(lowest))
      }),
    )
    expect(mistaken).toEqual([])
  })
})

describe('a ToUnicode map', () => {
  it('notes what text means, in ranges and pairs, and beyond the first plane', () => {
    const map = `begincmap
2 beginbfchar
<0001> <0001>
<01d2> <2F00>
endbfchar
2 beginbfrange
<0012> <0014> <0031>
<0020> <0021> <2F42>
endbfrange
1 beginbfchar
<0300> <D86DDF3E>
endbfchar
endcmap
`
    expect(readableCMap(map)).toBe(`begincmap
8 beginbfchar
<0001> <0020>
<01D2> <4E00>
<0012> <0031>
<0013> <0032>
<0014> <0033>
<0020> <6587>
<0021> <6597>
<0300> <D86DDF3E>
endbfchar
endcmap
`)
  })

  it('keeps its blocks to a hundred', () => {
    const map = 'begincmap\n1 beginbfrange\n<0001> <00C9> <4E00>\nendbfrange\nendcmap\n'
    expect(readableCMap(map).match(/\d+ beginbfchar/g)).toEqual([
      '100 beginbfchar',
      '100 beginbfchar',
      '1 beginbfchar',
    ])
  })
})

/** Characters drawn with one glyph, in the order of their codes. */
function sharedGlyphs(file: string): Iterable<readonly string[]> {
  const font = create(readFileSync(file))
  if (!('characterSet' in font)) throw new Error(file)
  const byGlyph = new Map<number, string[]>()
  for (const code of [...font.characterSet].sort((a, b) => a - b)) {
    const glyph = font.glyphForCodePoint(code).id
    const characters = byGlyph.get(glyph) ?? []
    byGlyph.set(glyph, [...characters, String.fromCodePoint(code)])
  }
  byGlyph.delete(0)
  return [...byGlyph.values()].filter(({ length }) => length > 1)
}
