import { describe, expect, test } from 'vitest'
import type { Form } from '../../src/model/index.ts'
import type { Occasion } from '../../src/rules/scope.ts'
import { changeRows } from '../../src/runtime/pages/form/rows.ts'
import { answerPath, elementId, inputName } from '../../src/runtime/pages/naming.ts'
import { type Answers, readPairs } from '../../src/runtime/pages/posted.ts'
import { answersOf, readAnswers, withoutBlankRows } from '../../src/runtime/pages/reading.ts'
import { label, library } from './fixture.ts'

const occasion: Occasion = { today: '2026-11-22', submitted: null, options: library.options }
const loan = formIn('loan')

describe('names of inputs', () => {
  test.each([
    ['a plain id', ['deposit'], 'deposit'],
    ['a cell', ['handlers', 2, 'name'], 'handlers.2.name'],
    ['a label with a dot and an at sign', ['@a.b'], '%40a%2Eb'],
    ['markup', [label], '%E2%80%9C%7B%7B%23with%7D%7D%E2%80%9D%3Cscript%3E'],
  ] as const)('%s', (_, path, name) => {
    expect(inputName(...path)).toBe(name)
    expect(answerPath(name)).toEqual(path)
    expect(elementId(...path)).toBe(`f-${name}`)
  })

  test.each(['', 'a.b', 'a.b.c', 'a.1', 'a.1.b.c', '%E0%A4%A', 'a.-1.b', 'a.9999999.b'])(
    '%j is none',
    (name) => {
      expect(answerPath(name)).toBeNull()
    },
  )
})

describe('a posted form', () => {
  test('is parted into answers, rows in their order, and our own fields', () => {
    const { answers, own } = posted(
      '%40do=save&deposit=8&handlers.5.name=b&handlers.1.name=a&care=box&care=case',
    )
    expect(own).toEqual(new Map([['@do', 'save']]))
    expect(answers.fields).toEqual(
      new Map([
        ['deposit', ['8']],
        ['care', ['box', 'case']],
      ]),
    )
    expect(answers.tables.get('handlers')).toEqual([
      new Map([['name', ['a']]]),
      new Map([['name', ['b']]]),
    ])
  })

  test('is read as the data it stands for', () => {
    expect(
      read(
        'year=２０２６年&purpose=show&insured=yes&cover=1.5万元&applicant=张　三&deposit=￥8,000.50&care=box&fee=&idNumber=１１０１０５１９４９１２３１００２ｘ&items.0.back=2025年4月28日&items.0.weight=1.5',
      ),
    ).toEqual({
      year: 2026,
      purpose: 'show',
      insured: true,
      cover: 1_500_000,
      applicant: '张三',
      idNumber: '11010519491231002X',
      items: [{ weight: '1.50', back: '2025-04-28' }],
      deposit: 800_050,
      care: ['box'],
    })
  })

  test('keeps what cannot be read as it was typed', () => {
    expect(read('deposit=八千&year=去年&insured=maybe')).toEqual({
      year: '去年',
      insured: 'maybe',
      deposit: '八千',
    })
  })

  test('has no say over what is calculated or taken from elsewhere, nor over what the form does not have', () => {
    expect(read('total=1&genre=novel&nothing=1&__proto__=1')).toEqual({})
  })

  test('may name a field like a property of every object', () => {
    const opinion = formIn('读者 意见')
    const { answers } = posted(`constructor=好&${encodeURIComponent(inputName(label))}=是`)
    expect(readAnswers(opinion, answers, occasion)).toEqual(
      Object.fromEntries([
        ['constructor', '好'],
        [label, '是'],
      ]),
    )
  })

  test('is what stored data is typed as', () => {
    const data = {
      purpose: 'show',
      insured: false,
      cover: 1_500_000,
      idNumber: '11010519491231002X',
      handlers: [{ name: '李四', mobile: '13800138000', visits: 3 }],
      items: [{ what: '手稿', damaged: true, weight: '1.20', back: '2025-04-28' }],
      care: ['box', 'case'],
    }
    const answers = answersOf(loan, data, occasion)
    expect(answers.fields.get('cover')).toEqual(['15,000.00'])
    expect(readAnswers(loan, answers, occasion)).toEqual(data)
  })
})

describe('rows', () => {
  const two = posted('handlers.0.name=a&handlers.1.name=b').answers

  test('one is added at the end', () => {
    expect(namesIn(changeRows(loan, two, 'add:handlers'))).toEqual(['a', 'b', undefined])
  })

  test('one is taken away', () => {
    expect(namesIn(changeRows(loan, two, 'remove:handlers.0'))).toEqual(['b'])
  })

  test.each(['save', 'add:deposit', 'add:nothing', 'remove:handlers.x', 'add:%E0%A4%A'])(
    '%j changes none',
    (action) => {
      expect(changeRows(loan, two, action)).toBeNull()
    },
  )

  test('blank ones are left out when the form is kept', () => {
    const { answers } = posted('handlers.0.name=%20&handlers.1.name=b&handlers.2.mobile=')
    expect(namesIn(withoutBlankRows(answers))).toEqual(['b'])
  })
})

const posted = (body: string) => readPairs(new URLSearchParams(body))

function read(body: string) {
  return readAnswers(loan, posted(body).answers, occasion)
}

const namesIn = (answers: Answers | null) =>
  answers?.tables.get('handlers')?.map((row) => row.get('name')?.[0])

function formIn(id: string): Form {
  const form = library.forms.find((each) => each.id === id)
  if (form === undefined) throw new Error(id)
  return form
}
