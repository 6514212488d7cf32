import { expect, test } from 'vitest'
import { readCells } from '../../src/runtime/pages/browser/clipboard.ts'

test.each([
  [
    'two rows',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['an empty cell', 'a\t\tb', [['a', '', 'b']]],
  ['a line break in a cell', '"一\n二"\tb', [['一\n二', 'b']]],
  ['quotes in a cell', '"他说""好"""\tb', [['他说"好"', 'b']]],
  ['a quote that opens nothing', '5" 管\tb', [['5" 管', 'b']]],
  ['a tab in a cell', '"a\tb"\tc', [['a\tb', 'c']]],
] as const)('%s', (_, text, cells) => {
  expect(readCells(text, null)).toEqual(cells)
})

test('quotes are plain where the HTML says there are more cells', () => {
  expect(readCells('"a\tb"', { rows: 1, columns: 2 })).toEqual([['"a', 'b"']])
})
