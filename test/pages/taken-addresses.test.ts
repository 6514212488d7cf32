import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { addresses } from '../../src/runtime/pages/addresses.ts'

test('no form can have the address of another page as its id', () => {
  const form = 'x-form'
  const made = Object.values(addresses).map((address) =>
    typeof address === 'string' ? address : Reflect.apply(address, null, [form, form]),
  )
  const first = new Set(
    made
      .map((address) => new URL(String(address), 'http://pages').pathname.split('/')[1] ?? '')
      .filter((step) => step !== '' && step !== form),
  )
  expect(first.size).toBeGreaterThan(5)
  const free = [...first].filter((id) => {
    const text = `应用 例 （demo）\n表单 表 （${id}）\n  字段 名称：文本\n`
    const { diagnostics } = analyse([{ path: 'a.fy', text }])
    return !diagnostics.some(({ code }) => code === 'id-reserved')
  })
  expect(free).toEqual([])
})
