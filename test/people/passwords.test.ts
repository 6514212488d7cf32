import { scryptSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passwordFaults } from '../../src/runtime/people/password-rules.ts'
import { advised, openPasswords } from '../../src/runtime/people/passwords.ts'
import { slots } from '../../src/runtime/people/slots.ts'
import { isWellKnown } from '../../src/runtime/people/well-known-passwords.ts'
import { quick } from './office.ts'

const passwords = openPasswords(quick)

test('a hash says how it was made, and is another each time', async () => {
  const [one, other] = [await passwords.hash('Peach-42'), await passwords.hash('Peach-42')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(other)
  expect(await passwords.matches('Peach-42', one)).toBe(true)
  expect(await passwords.matches('Peach-43', one)).toBe(false)
})

test('what is made today is as strong as advised', async () => {
  expect(await openPasswords().hash('x')).toMatch(
    `$argon2id$v=19$m=${advised.memory},t=${advised.passes},p=${advised.parallelism}$`,
  )
})

/** From the argon2 reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32. */
test('a hash of another program is read', async () => {
  const known =
    '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await passwords.matches('password', known)).toBe(true)
  expect(await passwords.matches('Password', known)).toBe(false)
})

test('full-width characters are the same password', async () => {
  expect(await passwords.matches('Ｐｅａｃｈ-４２', await passwords.hash('Peach-42'))).toBe(true)
})

test('a scrypt hash is read, and due to be made anew', async () => {
  const salt = Buffer.from('0123456789abcdef')
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  const hash = scryptSync('Peach-42', salt, 32, { N: 2 ** 10, r: 8, p: 1 })
  const stored = `$scrypt$ln=10,r=8,p=1$${text(salt)}$${text(hash)}`
  expect(await passwords.matches('Peach-42', stored)).toBe(true)
  expect(await passwords.matches('Peach-43', stored)).toBe(false)
  expect(passwords.needsRehash(stored)).toBe(true)
})

test.each([
  ['m=64,t=1,p=1', false],
  ['m=65,t=2,p=1', false],
  ['m=63,t=9,p=1', true],
])('a hash with %s is weaker than today’s: %s', (parameters, is) => {
  const stored = `$argon2id$v=19$${parameters}$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8`
  expect(passwords.needsRehash(stored)).toBe(is)
})

test.each([
  '',
  'Peach-42',
  '$argon2id$',
  '$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMa',
])('what is no hash, %j, matches nothing', async (stored) => {
  expect(await passwords.matches('Peach-42', stored)).toBe(false)
  expect(await passwords.matches('', stored)).toBe(false)
})

test('against nobody a hash is worked out all the same', async () => {
  const works: string[] = []
  const line = slots({ atOnce: 1, crowd: 9 })
  const counted = openPasswords(quick, {
    ...line,
    run: (work) => {
      works.push('hash')
      return line.run(work)
    },
  })
  expect(await counted.matches('Peach-42', null)).toBe(false)
  expect(await counted.matches('Peach-42', null)).toBe(false)
  // The first time also what is compared with is made.
  expect(works).toHaveLength(3)
})

test('no more than two are worked on at once, in the order they came, and all are', async () => {
  const line = slots({ atOnce: 2, crowd: 3 })
  const ends: (() => void)[] = []
  const began: number[] = []
  const all = [0, 1, 2, 3, 4, 5].map((number) =>
    line.run(() => {
      began.push(number)
      return new Promise<number>((resolve) => ends.push(() => resolve(number)))
    }),
  )
  expect(began).toEqual([0, 1])
  expect(line.isCrowded()).toBe(true)
  for (let next = 0; next < 6; next += 1) {
    ends[next]?.()
    await all[next]
    await Promise.resolve()
    expect(began.length).toBeLessThanOrEqual(next + 3)
  }
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4, 5])
  expect(began).toEqual([0, 1, 2, 3, 4, 5])
  expect(line.isCrowded()).toBe(false)
})

const person = { login: 'li.ming', name: '李明' }

test.each([
  ['Peach-42', []],
  ['peach-garden-summer', []],
  ['桃花源里可耕田', ['password-short']],
  ['桃花源里可耕田a1', []],
  ['Peach-4', ['password-short']],
  ['peachgarden', ['password-short']],
  ['peach1234', ['password-short']],
  ['Li.Ming-2026', ['password-named']],
  ['ｌｉ．ｍｉｎｇ-Ａ1', ['password-named']],
  ['李明-Abc-2026', ['password-named']],
  ['P@ssw0rd', ['password-known']],
  ['Admin@123', ['password-known']],
  ['1qaz@WSX', ['password-known']],
  ['Woaini1314!', ['password-known']],
  ['aaaaAAAA1111', ['password-short', 'password-known'].slice(1)],
  ['Abcd1234!', ['password-known']],
  ['x'.repeat(129), ['password-long']],
])('the new password %s: %j', (password, expected) => {
  expect(passwordFaults(password, person).map(({ code }) => code)).toEqual(expected)
})

test('a well-known word stays one with figures around it and signs for letters', () => {
  const around = fc.stringMatching(/^[0-9!@#._-]{0,4}$/)
  fc.assert(
    fc.property(around, around, fc.constantFrom('Qwerty', 'Welcome', 'password'), (a, b, word) =>
      isWellKnown(`${a}${word}${b}`),
    ),
  )
  expect(isWellKnown('Welc0me!')).toBe(true)
  expect(isWellKnown('Quince-tree-9')).toBe(false)
})
