import type { Browser, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { make, type Served, serve } from '../pages/serve.ts'
import { isShown, launch, openPage, textOf, type Watched } from './launch.ts'

let served: Served
let browser: Browser
let watched: Watched
let page: Page
let book: string

beforeAll(async () => {
  served = await serve()
  for (let number = 0; number < 20; number++) {
    const title = number === 7 ? '红楼梦' : `图书${number}`
    const made = await make(served, 'book', {
      title,
      callNumber: `N${number}`,
      genre: 'novel',
      price: 1,
    })
    if (number === 7) book = made.id
  }
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

beforeEach(async () => {
  watched = await openPage(browser)
  page = watched.page
})

afterEach(async () => {
  expect(watched.complaints).toEqual([])
  await page.browserContext().close()
})

describe('questions come and go with the answers', () => {
  beforeEach(() => open('/loan/new'))

  test('of the form', async () => {
    expect(await isShown(page, '#f-hall')).toBe(false)
    await page.click('input[value="show"]')
    await page.waitForFunction(shown, {}, '#f-hall')
    expect(await textOf(page, '.actions [data-status]')).toBe('已显示 3 项')
    await page.click('input[value="read"]')
    await page.waitForFunction(hidden, {}, '#f-hall')
    expect(await textOf(page, '.actions [data-status]')).toBe('已收起 3 项')
  })

  test('of a row, and of rows that are added', async () => {
    await page.click('button[value="add:items"]')
    await page.waitForFunction(hidden, {}, '[name="items.1.damage"]')
    await page.click('[name="items.1.damaged"][value="yes"]')
    await page.waitForFunction(shown, {}, '[name="items.1.damage"]')
    expect(await isShown(page, '[name="items.0.damage"]')).toBe(false)
  })

  test('what is calculated, and what another record says, is there at once', async () => {
    await page.type('#f-deposit', '1万')
    await page.type('#f-fee', '0.5')
    await page.waitForFunction(says, {}, '#f-total', '10,000.50元')
    await page.select('#f-book', book)
    await page.waitForFunction(says, {}, '#f-genre', '小说')
  })
})

describe('an input method', () => {
  beforeEach(() => open('/loan/new'))

  test('may end with Enter, which then submits nothing', async () => {
    const session = await page.createCDPSession()
    await page.focus('#f-applicant')
    let posts = 0
    page.on('request', (request) => {
      if (request.method() === 'POST') posts++
    })
    await session.send('Input.imeSetComposition', {
      text: 'zhang',
      selectionStart: 5,
      selectionEnd: 5,
    })
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    })
    await session.send('Input.dispatchKeyEvent', { type: 'char', text: '\r', key: 'Enter' })
    await session.send('Input.insertText', { text: '张三' })
    expect(await typedIn('#f-applicant')).toBe('张三')
    expect(posts).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/loan/new')
  })

  test('keeps its first letter in a cell of a table', async () => {
    const session = await page.createCDPSession()
    await page.focus('[name="handlers.0.name"]')
    for (const text of ['l', 'li', 'lis', 'lisi']) {
      const at = text.length
      await session.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at })
    }
    await session.send('Input.insertText', { text: '李四' })
    expect(await typedIn('[name="handlers.0.name"]')).toBe('李四')
  })
})

describe('a long list of choices', () => {
  test('is narrowed by typing, and keeps what is chosen', async () => {
    await open('/loan/new')
    await page.select('#f-book', book)
    await page.type('.filter', '图书1')
    await page.waitForFunction(says, {}, '.matches', '11 项符合')
    const shownChoices = await page.$$eval('#f-book option', (options) =>
      options.map(({ text }) => text),
    )
    expect(shownChoices).toHaveLength(13)
    expect(shownChoices).toContain('红楼梦 N7')
    expect(await page.$eval('#f-book', (select) => (select as HTMLSelectElement).value)).toBe(book)
  })
})

describe('cells of a spreadsheet', () => {
  test('fill rows to the right and below, and are taken back by one press', async () => {
    await open('/loan/new')
    await paste('[name="handlers.0.name"]', '李四\t13800138000\t3\n王五\t13800138001\t\n')
    expect(await rows()).toEqual([
      ['李四', '13800138000', '3'],
      ['王五', '13800138001', ''],
    ])
    expect(await textOf(page, '[data-rows="handlers"] [data-status]')).toBe('已粘贴 2 行 × 3 列')
    await page.click('[data-undo-paste]')
    expect(await rows()).toEqual([['', '', '']])
  })

  test('with a heading find their columns by it', async () => {
    await open('/loan/new')
    await paste('[name="handlers.0.name"]', '手机\t姓名\n13800138000\t李四\n')
    expect(await rows()).toEqual([['李四', '13800138000', '']])
  })

  test('in two, one of which has two lines, stay two', async () => {
    await open('/loan/new')
    await paste('[name="items.0.what"]', '"手\n稿"\t小说')
    expect(await typedIn('[name="items.0.what"]')).toBe('手稿')
    expect(
      await page.$eval('[name="items.0.kind"]', (each) => (each as HTMLSelectElement).value),
    ).toBe('novel')
  })
})

describe('a draft', () => {
  test('keeps itself, and stops when another window has changed it', async () => {
    const { id } = await make(served, 'loan', { year: 2041 }, true)
    await open(`/loan/${id}/edit`)
    await page.type('#f-applicant', '张三')
    await page.waitForFunction(
      says,
      { timeout: 10_000 },
      '.actions [data-status]',
      '已自动保存 14:30',
    )
    const form = served.form('loan')
    expect((await served.records.get(form, id))?.data).toEqual({ year: 2041, applicant: '张三' })

    await served.records.replace(form, id, 2, { year: 2041, applicant: '李四' }, { draft: true })
    await page.type('#f-deposit', '8')
    const stopped = '此表已在别处修改，自动保存已停止'
    await page.waitForFunction(says, { timeout: 10_000 }, '.actions [data-status]', stopped)
    expect((await served.records.get(form, id))?.data).toEqual({ year: 2041, applicant: '李四' })
  })
})

const shown = (selector: string) =>
  (document.querySelector(selector)?.getClientRects().length ?? 0) > 0

const hidden = (selector: string) => document.querySelector(selector)?.getClientRects().length === 0

const says = (selector: string, text: string) =>
  document.querySelector(selector)?.textContent === text

/** The scripts have read the rules when the questions that do not apply are gone. */
async function open(path: string): Promise<void> {
  await page.goto(served.url + path)
  await page.waitForFunction(hidden, {}, '#f-hall')
}

const typedIn = (selector: string): Promise<string> =>
  page.$eval(selector, (input) => (input as HTMLInputElement).value)

const rows = (): Promise<string[][]> =>
  page.$$eval('[data-rows="handlers"] [data-row]', (found) =>
    found.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)),
  )

const paste = (selector: string, text: string): Promise<void> =>
  page.$eval(
    selector,
    (input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    text,
  )
