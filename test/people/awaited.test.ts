import { expect, it } from 'vitest'
import { awaited } from '../../src/runtime/people/awaited.ts'
import { openOffice } from './office.ts'

it('awaits whoever was here last, then one of each role; nobody who may not come, and no administrator', async () => {
  const office = openOffice()
  const post = (role: string) => ({ posts: [{ role, attributes: {} }] })
  await office.add('window', post('clerk'))
  await office.add('other-window', post('clerk'))
  await office.add('head', post('chief'))
  await office.add('gone', { ...post('chief'), disabled: '2026-11-01T00:00:00.000Z' })
  await office.add('audits', { duty: 'audit' })
  const names = async (most: number) =>
    (await awaited(office.people, most)).map(({ account }) => account?.slice('id of '.length))
  expect(await names(9)).toEqual(['window', 'head'])
  for (const login of ['head', 'other-window', 'audits']) {
    office.pass({ minutes: 5 })
    await office.enter(login)
  }
  expect(await names(9)).toEqual(['other-window', 'head', 'window'])
  expect(await names(1)).toEqual(['other-window'])
})
