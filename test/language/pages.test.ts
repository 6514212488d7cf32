import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { catalogue } from '../../src/compiler/diagnostics/catalogue.ts'
import { isError } from '../../src/compiler/diagnostics/diagnostic.ts'
import { fixesOf } from '../../src/compiler/diagnostics/fixes/fixes-of.ts'
import { exampleOf, exampleWords } from '../../src/compiler/diagnostics/pages/page.ts'
import { pages } from '../../src/compiler/diagnostics/pages/pages.ts'

test('every message has a page, and every page a message', () => {
  expect([...pages.keys()].sort()).toEqual(Object.keys(catalogue).sort())
})

describe.each([...pages])('%s', (code, page) => {
  const wrong = analyse([exampleOf(page, 'wrong')], exampleWords(page, 'wrong')).diagnostics
  const right = analyse([exampleOf(page, 'right')], exampleWords(page, 'right')).diagnostics

  test('its wrong example gets it, and no other error', () => {
    const others = wrong.filter((found) => isError(found) && found.code !== code)
    expect(wrong.map((found) => found.code)).toContain(code)
    expect(others.map((found) => found.code)).toEqual([])
  })

  test('its right example has nothing wrong', () => {
    const errors = right.filter((found) => isError(found) || found.code === code)
    expect(errors.map((found) => found.code)).toEqual([])
  })

  test('a fix is offered, or it is said why there is none', () => {
    const found = wrong.find((each) => each.code === code) ?? expect.fail()
    expect(fixesOf(found).length > 0 || page.byHand !== undefined).toBe(true)
  })
})
