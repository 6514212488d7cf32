import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Office, openOffice, parameters } from '../change/workshop/app.ts'
import { readBack } from '../letters/reader.ts'
import { follow, launch, openPage, textOf, type Watched } from './launch.ts'
import { overflow, violations } from './looks.ts'

let office: Office
let browser: Browser
beforeAll(async () => {
  office = await openOffice()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await office?.close()
})

test('a clerk raises a threshold: sees who is affected, has it published by another, and prints', async () => {
  const clerk = await enter('经办')
  await clerk.page.goto(at('/workshop'))
  await shot(clerk.page, 'workshop')
  await follow(clerk.page, 'a[href="/workshop/file?name=2-parameters.fy"]')

  // A slip of the pen is told at its place, and mended at a press.
  await replaceAll(clerk.page, '参数 余额下限比例 （share）：百分笔\n  自 2020年1月1日 50%\n')
  await clerk.page.waitForSelector('[data-remarks] button[data-edits]:not([disabled])')
  expect(await textOf(clerk.page, '.remarks mark')).toBe('百分笔')
  expect(await clerk.page.$eval('#L1', (line) => line.className)).toBe('marked')
  await shot(clerk.page, 'workshop-error')
  await clerk.page.click('[data-remarks] button[data-edits]')
  await clerk.page.waitForSelector('[data-remarks] .right')
  await clerk.page.keyboard.press('End')
  await replaceAll(
    clerk.page,
    '参数 余额下限比例 （share）：百分比\n  自 2020年1月1日 50%\n  自 2026年1月1日 80%\n',
  )
  expect(await clerk.page.$$eval('.gutter span', (lines) => lines.length)).toBe(4)
  await clerk.page.waitForSelector('[data-remarks] .right')
  await follow(clerk.page, 'button[value="save"]')
  expect(await textOf(clerk.page, '.banner')).toBe('草稿已保存。')
  await shot(clerk.page, 'workshop-saved')

  await follow(clerk.page, 'a[href="/workshop/review"]')
  const sheet = await textOf(clerk.page, 'main')
  expect(sheet).toContain('参数『余额下限比例』')
  expect(sheet).toContain('80%，自 2026年1月1日起')
  await shot(clerk.page, 'workshop-review')
  await clerk.page.type('#note', '按今年的通知，余额从严')
  await follow(clerk.page, 'main form button')
  const plan = new URL(clerk.page.url()).pathname
  expect(plan).toMatch(/^\/plans\//)
  expect(await clerk.page.$('form[action$="/publish"]')).toBe(null)

  const chief = await enter('科长')
  await chief.page.goto(at(plan))
  await shot(chief.page, 'workshop-plan')
  await follow(chief.page, 'form[action$="/publish"] button')
  expect(await textOf(chief.page, 'h1')).toBe('第2版')

  const draft = await draftOf('合唱社')
  await clerk.page.goto(at(`/yearly/${draft}/check`))
  await follow(clerk.page, 'main form button')
  await clerk.page.goto(at(`/yearly/${draft}`))
  expect(await textOf(clerk.page, 'main')).toContain('低于启动资金100.00元的80%')
  await clerk.page.goto(at('/letters/batches/new?notice=reform'))
  await follow(clerk.page, 'main form[method="post"] .actions button:not(.plain)')
  const batch = new URL(clerk.page.url()).pathname
  await chief.page.goto(at(batch))
  await follow(chief.page, 'form[action$="/review"] button')
  await follow(chief.page, 'form[action$="/sign"] button')
  await office.serving.room.print(batch.split('/').at(-1) ?? '')
  // That of the batch comes anew when it is printed.
  await chief.page.goto(at('/'))
  const printed = await chief.page.evaluate(async (path) => {
    const answer = await fetch(`${path}/print.pdf`)
    return [...new Uint8Array(await answer.arrayBuffer())]
  }, batch)
  const { text } = await readBack(Buffer.from(printed))
  expect(text).toContain('低于启动资金的80%')
  for (const { complaints } of [clerk, chief]) expect(complaints).toEqual([])
}, 120_000)

describe('without scripts', () => {
  test('a button checks, another mends, and nobody writes over what he has not seen', async () => {
    const [one, other] = [await enter('经办', false), await enter('经办', false)]
    const path = at('/workshop/file?name=3-yearly.fy')
    for (const { page } of [one, other]) await page.goto(path)
    const text = await typedIn(one.page)
    const height = await one.page.$eval('#text', (area) => area.clientHeight)
    expect(height).toBeGreaterThan(24 * text.split('\n').length)
    await retype(one.page, text.replace('否则 记问题', '否则 记问提'))
    await follow(one.page, 'button[value="check"]')
    expect(await textOf(one.page, '.banner')).toBe('下面的改动还没有保存。')
    await follow(one.page, '[data-remarks] button[value^="fix:"]')
    expect(await textOf(one.page, '.banner')).toBe('已改：把“记问提”改为“记问题”。还没有保存。')
    expect(await typedIn(one.page)).toBe(text)

    await retype(one.page, `${text}# 甲\n`)
    await follow(one.page, 'button[value="save"]')
    await retype(other.page, `${text}# 乙\n`)
    await follow(other.page, 'button[value="save"]')
    expect(await textOf(other.page, '.banner')).toMatch(/^没有保存：您打开以后，经办（.+）保存过/)
    expect(await textOf(other.page, '.theirs')).toContain('# 甲')
    expect(await typedIn(other.page)).toBe(`${text}# 乙\n`)
    await follow(other.page, 'button[value="save"]')
    expect((await office.serving.store.paper('draft', '3-yearly.fy'))?.text).toBe(`${text}# 乙\n`)
    await follow(other.page, 'button[value="discard"]')
    expect(await typedIn(other.page)).toBe(text)
    expect(await office.serving.store.paper('draft', '3-yearly.fy')).toBe(null)
    const kept = await office.serving.store.trail(
      { action: 'save-draft', id: '3-yearly.fy' },
      null,
      9,
    )
    expect(kept.map(({ by, effect }) => [by.name, effect])).toEqual([
      ['经办', 'erase'],
      ['经办', 'put'],
      ['经办', 'put'],
    ])
  })

  test('an error keeps a draft from being submitted, and the list of files leads to it', async () => {
    const { page } = await enter('经办', false)
    await page.goto(at('/workshop/file?name=2-parameters.fy'))
    const text = await typedIn(page)
    await retype(page, text.replace('50%', '五成'))
    await follow(page, 'button[value="save"]')
    await page.goto(at('/workshop/review'))
    expect(await textOf(page, 'main')).toContain('有 1 处错误，改好了才能看影响、送审。')
    await page.goto(at('/workshop'))
    await follow(page, '.remarks a')
    expect(new URL(page.url()).hash).toBe('#L2')
    await follow(page, 'button[value="discard"]')
  })
})

test('a file is begun, renamed, taken away and brought back', async () => {
  const { page, complaints } = await enter('经办')
  const named = async (name: string): Promise<void> => {
    await page.goto(at('/workshop'))
    await page.type('#new-name', name)
    await follow(page, 'form[action$="/new"] button')
  }
  await named('../出去')
  expect(await textOf(page, '#new-name-error')).toContain('文件名只用汉字、字母')
  expect(await violations(page)).toEqual([])
  await named('4-例会')
  expect(await textOf(page, 'h1')).toBe('4-例会.fy')
  await retype(page, '表单 例会\n  字段 日期：日期\n')
  await page.click('details:has(#to) summary')
  await page.$eval('#to', (input) => {
    if (input instanceof HTMLInputElement) input.value = '5-例会'
  })
  await follow(page, 'button[value="rename"]')
  expect(await textOf(page, 'h1')).toBe('5-例会.fy')
  expect(await typedIn(page)).toBe('表单 例会\n  字段 日期：日期\n')
  await page.goto(at('/workshop/file?name=3-yearly.fy'))
  await page.click('details:has(#to) summary')
  await follow(page, 'button[value="remove"]')
  expect(await textOf(page, '#files ~ tbody del')).toBe('3-yearly.fy')
  await follow(page, 'button[value="discard"]')
  expect(await textOf(page, 'h1')).toBe('3-yearly.fy')
  await page.goto(at('/workshop/file?name=5-例会.fy'))
  await page.click('details:has(#to) summary')
  await follow(page, 'button[value="remove"]')
  expect(await office.serving.store.papers('draft', {})).toEqual([])
  // The page that refused a name said so by its status too.
  expect(complaints.filter((each) => !each.includes('422'))).toEqual([])
})

test('its pages are for everybody, and fit small screens', async () => {
  const { page } = await enter('经办')
  await page.goto(at('/workshop/file?name=2-parameters.fy'))
  await replaceAll(page, parameters.replace('50%', '五成'))
  await follow(page, 'button[value="check"]')
  expect(await violations(page)).toEqual([])
  await replaceAll(page, parameters.replace('50%', '90%'))
  await follow(page, 'button[value="save"]')
  for (const path of ['/workshop', '/workshop/review', '/workshop/file?name=3-yearly.fy']) {
    await page.setViewport({ width: 1280, height: 900 })
    expect((await page.goto(at(path)))?.status()).toBe(200)
    expect(await violations(page)).toEqual([])
    await page.setViewport({ width: 320, height: 900 })
    expect(await overflow(page)).toBe(0)
  }
})

test('who does not revise sees nothing of it', async () => {
  const { page } = await enter('来访')
  for (const path of ['/workshop', '/workshop/file?name=1-app.fy', '/workshop/review']) {
    expect((await page.goto(at(path)))?.status()).toBe(403)
    expect(await textOf(page, 'main')).toContain('修订由“经办”办理')
  }
  const clerk = await enter('经办')
  expect((await clerk.page.goto(at('/workshop/file?name=..%2Fpackage.json')))?.status()).toBe(404)
  const posted = await clerk.page.evaluate(async () => {
    const body = new URLSearchParams({ '@do': 'save', text: '应用 别的 （x）' })
    return (await fetch('/workshop/file?name=1-app.fy', { method: 'POST', body })).status
  })
  expect(posted).toBe(403)
})

async function enter(name: string, scripts = true): Promise<Watched> {
  const watched = await openPage(browser, { scripts })
  const { page } = watched
  await page.goto(at('/login'))
  const ids = await page.$$eval('form[action="/login/demonstration"]', (forms) =>
    forms.map((form) => [
      form.textContent,
      form.querySelector('[name="id"]')?.getAttribute('value'),
    ]),
  )
  const id = ids.find(([label]) => label?.includes(name))?.[1]
  await follow(page, `form:has([value="${id}"]) button`)
  return watched
}

const at = (path: string): string => new URL(path, office.serving.url).href

async function replaceAll(page: Page, text: string): Promise<void> {
  await page.focus('#text')
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyA')
  await page.keyboard.up('Control')
  const session = await page.createCDPSession()
  await session.send('Input.insertText', { text })
  await session.detach()
}

const typedIn = (page: Page): Promise<string> =>
  page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)

const retype = (page: Page, text: string): Promise<void> =>
  page.$eval(
    '#text',
    (area, value) => {
      ;(area as HTMLTextAreaElement).value = value
    },
    text,
  )

async function draftOf(club: string): Promise<string> {
  const { records } = await office.serving.store.list('yearly', {
    where: [{ field: 'club', operator: 'is', value: club }],
    sort: { field: '@created', descending: false },
    limit: 1,
  })
  return records[0]?.id ?? expect.fail()
}

/** Looked at by whoever changes these pages: SHOTS=folder. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
