import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make, type Served, serve } from '../pages/serve.ts'
import { follow, isShown, launch, openPage, textOf } from './launch.ts'

let served: Served
let browser: Browser
let book: string

beforeAll(async () => {
  served = await serve()
  book = (
    await make(served, 'book', { title: '红楼梦', callNumber: 'I242.4', genre: 'novel', price: 1 })
  ).id
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

describe.each([
  ['with scripts', true, '2031'],
  ['without scripts', false, '2032'],
])('%s', (_, scripts, year) => {
  test('somebody fills in a form, errs, mends it, checks, submits, and reads the conclusion', async () => {
    const { page, complaints } = await openPage(browser, { scripts })
    await page.goto(`${served.url}/`)
    await follow(page, 'a[href="/loan/new"]')
    await page.select('#f-book', book)
    await page.type('#f-year', year)
    await page.click('input[name="purpose"][value="show"]')
    await page.type('#f-hall', '一号厅')
    await page.click('input[name="insured"][value="yes"]')
    await page.type('#f-cover', '1.5万元')
    await page.type('#f-applicant', '张三')
    await page.type('#f-idNumber', '110105194912310021')
    await page.type('[name="handlers.0.name"]', '李四')
    await page.type('[name="handlers.0.mobile"]', '１３８-００１３８０００')
    await page.type('#f-deposit', '50')
    await follow(page, '.actions button[value="next"]')

    expect(await page.title()).toBe('错误：新建借展申请 - 社区图书馆')
    // Without scripts the browser moves the focus when it draws the page, and nobody can wait for that.
    if (scripts) await page.waitForFunction(() => document.activeElement?.id === 'errors')
    else expect(await page.$eval('#errors', (list) => list.hasAttribute('autofocus'))).toBe(true)
    const message = '身份证号的校验码不对，多半是有一位填错了，请对照证件逐位核对。'
    expect(await texts(page, '.errors li')).toEqual([message])
    expect(await textOf(page, '#f-idNumber-error')).toBe(`错误：${message}`)
    expect(await typedIn(page, '#f-idNumber')).toBe('110105194912310021')
    expect(await typedIn(page, '#f-cover')).toBe('1.5万元')

    await page.click('.errors a')
    expect(await page.evaluate(() => location.hash === '' || location.hash)).toBe(
      scripts ? true : '#f-idNumber',
    )
    await retype(page, '#f-idNumber', '11010519491231002x')
    await follow(page, '.actions button[value="next"]')

    expect(await textOf(page, 'h1')).toBe('提交前核对')
    expect(await textOf(page, '#answer-cover dd')).toBe('15,000.00元')
    expect(await textOf(page, '#answer-idNumber dd')).toBe('110105********002X')
    await follow(page, '#answer-deposit .change a')
    expect(await typedIn(page, '#f-deposit')).toBe('50.00')
    await follow(page, '.actions button[value="next"]')
    await follow(page, 'form.actions button')

    expect(await textOf(page, 'h1')).toBe('借展申请已提交')
    expect(await textOf(page, '.conclusion')).toBe('审核结论 需补正')
    expect(await textOf(page, '.findings li p')).toBe('一般 押金50.00元，低于100元。')
    await follow(page, 'main .actions a.button')
    expect(await texts(page, '.findings li > dl dd')).toEqual([
      '押金不足',
      '《图书馆借展办法》第八条',
      '补足押金',
      '押金 50.00元',
    ])
    await follow(page, '.actions form button')
    expect(await textOf(page, '.progress [aria-current]')).toBe('已批准')
    expect(await textOf(page, '.banner')).toBe('已办理，现在的状态是“已批准”。')
    expect(complaints).toEqual([])
  })

  test('rows are added and taken away', async () => {
    const { page } = await openPage(browser, { scripts })
    await page.goto(`${served.url}/loan/new`)
    await page.type('[name="handlers.0.name"]', '李四')
    const press = (selector: string) => (scripts ? page.click(selector) : follow(page, selector))
    await press('button[value="add:handlers"]')
    await page.type('[name="handlers.1.name"]', '王五')
    await press('button[value="remove:handlers.0"]')
    expect(await typedIn(page, '[name="handlers.0.name"]')).toBe('王五')
    expect(await page.$$('[data-rows="handlers"] [data-row]')).toHaveLength(1)
  })
})

test('without scripts every question stands there with when it applies', async () => {
  const { page } = await openPage(browser, { scripts: false })
  await page.goto(`${served.url}/loan/new`)
  expect(await isShown(page, '#f-hall')).toBe(true)
  expect(await textOf(page, '#f-hall-condition')).toBe('如适用：当用途为“展览”时填写。')
})

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  )

const typedIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (input) => (input instanceof HTMLInputElement ? input.value : ''))

async function retype(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector, { count: 3 })
  await page.keyboard.press('Backspace')
  await page.type(selector, text)
}
