import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterAbout, make, type Served, serve } from '../pages/serve.ts'
import { follow, launch, openPage } from './launch.ts'
import { overflow, violations } from './looks.ts'

let served: Served
let browser: Browser
const addresses = new Map<string, string>()

beforeAll(async () => {
  served = await serve()
  await fill()
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const pages = [
  'home',
  'list',
  'list, nothing found',
  'list, empty',
  'new',
  'new, hostile labels',
  'edit',
  'check',
  'check, unfinished',
  'record',
  'record, draft',
  'receipt',
  'move',
  'remove',
  'letters',
  'letter',
  'letter, failed',
  'record with letters',
  'missing',
]

describe.each(pages)('%s', (name) => {
  test('has nothing that axe objects to', async () => {
    const { page } = await openPage(browser)
    await visit(page, name)
    expect(await violations(page)).toEqual([])
    await page.browserContext().close()
  })

  test.each([320, 700, 1920])('fits a screen %i wide', async (width) => {
    const { page } = await openPage(browser, { width })
    await visit(page, name)
    expect(await overflow(page)).toBe(0)
    await page.browserContext().close()
  })
})

test.each([
  [1280, true],
  [1280, false],
  [320, true],
])(
  'a form with errors, %i wide, scripts %s: nothing that axe objects to, and it fits',
  async (width, scripts) => {
    const { page } = await openPage(browser, { width, scripts })
    await visit(page, 'new')
    await page.click('input[value="show"]')
    await page.type('[name="handlers.0.mobile"]', '123')
    await follow(page, '.actions button[value="next"]')
    await page.setJavaScriptEnabled(true)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.browserContext().close()
  },
)

test('two versions side by side: nothing that axe objects to, and it fits', async () => {
  const { page } = await openPage(browser, { width: 320 })
  await visit(page, 'edit')
  const id = addresses.get('edit')?.split('/')[2] ?? ''
  await served.records.patch(served.form('loan'), id, 1, { hall: '二号厅' }, { draft: true })
  await follow(page, '.actions button[value="save"]')
  expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('这份记录刚被别处修改过')
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await follow(page, 'form.actions button')
  expect(await page.$eval('[name="@version"]', (input) => input.getAttribute('value'))).toBe('2')
})

test('the keyboard alone reaches every control, in order, and nothing that is hidden', async () => {
  const { page } = await openPage(browser)
  await visit(page, 'new')
  await page.waitForFunction(() => document.querySelector('#f-hall')?.getClientRects().length === 0)
  const reached: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(
      () => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '',
    )
    reached.push(name)
  }
  const named = reached.filter((name) => /^[a-z]+(\.\d\.[a-z]+)?$/i.test(name))
  expect(reached[0]).toBe('skip')
  expect(reached).not.toContain('enter')
  expect(reached).not.toContain('hall')
  expect([...new Set(named)].filter((name) => name.startsWith('handlers'))).toEqual([
    'handlers.0.name',
    'handlers.0.mobile',
    'handlers.0.visits',
  ])
})

async function visit(page: Page, name: string): Promise<void> {
  await page.goto(served.url + addresses.get(name), { waitUntil: 'load' })
}

async function fill(): Promise<void> {
  const book = await make(served, 'book', {
    title: '一部名字特别长而且没有空格可以断开的图书总目提要（第一百二十三册）',
    callNumber: 'I242.4',
    genre: 'novel',
    price: 598_000_000,
  })
  const data = {
    book: book.id,
    year: 2026,
    purpose: 'show',
    hall: 'https://very-long-address-without-a-space.example/and/a/path/that/goes/on/and/on/and/on',
    insured: true,
    cover: 1_000_000,
    applicant: '张三',
    idNumber: '11010519491231002X',
    handlers: [{ name: '李四', mobile: '13800138000', visits: 3 }],
    items: [{ what: '手稿', damaged: true, damage: '封面脱落', weight: '1.20' }],
    deposit: 5000,
    fee: 1000,
    care: ['box', 'case'],
  }
  const draft = await make(served, 'loan', data, true)
  const bare = await make(served, 'loan', { year: 2020 }, true)
  const filed = await make(served, 'loan', { ...data, year: 2025 }, true)
  const moved = await served.records.move(served.form('loan'), filed.id, 1, '已提交')
  if (moved.kind !== 'done') throw new Error(moved.kind)
  await served.store.transaction((tx) => {
    tx.putPaper('letter', letterAbout(filed, 'printed'))
    tx.putPaper('letter', letterAbout(draft, 'failed'))
  })
  const opinion = `/${encodeURIComponent('读者 意见')}`
  const found = {
    home: '/',
    list: '/loan',
    'list, nothing found': '/loan?q=nothing',
    'list, empty': opinion,
    new: '/loan/new',
    'new, hostile labels': `${opinion}/new`,
    edit: `/loan/${draft.id}/edit`,
    check: `/loan/${draft.id}/check?dropped=fee`,
    'check, unfinished': `/loan/${bare.id}/check`,
    record: `/loan/${filed.id}`,
    'record, draft': `/loan/${draft.id}`,
    receipt: `/loan/${filed.id}/receipt`,
    move: `/loan/${filed.id}/move?to=${encodeURIComponent('草稿')}`,
    remove: `/loan/${draft.id}/remove`,
    letters: '/letters',
    letter: `/letters/${encodeURIComponent(`letter of ${filed.id} printed`)}`,
    'letter, failed': `/letters/${encodeURIComponent(`letter of ${draft.id} failed`)}`,
    'record with letters': `/loan/${filed.id}`,
    missing: '/nothing',
  }
  for (const [name, address] of Object.entries(found)) addresses.set(name, address)
}

/** What axe finds, the place with it. */
