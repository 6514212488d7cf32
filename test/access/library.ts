import { join } from 'node:path'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { loaded, root, sourcesOf } from '../apps/apps.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { clock, han, person } from './garden.ts'
import type { Begun, Estate } from './walk.ts'
import { type Oracle, type Sees, ways } from './ways.ts'

/** The library of `test/apps`, with what its roles say, said once more by hand. */
export async function libraryEstate(): Promise<Estate> {
  const { app, remove } = await loaded(sourcesOf(join(root, 'test/apps/library')))
  const [reader, loan] = formsOf(app.application, 'reader', 'loan')
  const forms = [reader, loan] as const
  return {
    app,
    forms,
    remove,
    anybody,
    async begin(random, size): Promise<Begun> {
      const store = memoryStore()
      const records = openRecords(app, store, clock)
      const readers: StoredRecord[] = []
      const loans: StoredRecord[] = []
      for (let n = 0; n < readerCount; n++)
        readers.push(done(await records.create(forms[0], readerData(n))))
      for (let n = 0; n < size; n++) {
        const reader = readers[random(readers.length)] as StoredRecord
        const data = loanData(n, reader.id, branches[random(branches.length)] ?? '1')
        let loan = done(await records.create(forms[1], data, { draft: true }))
        for (const to of ['已借出', '已还清'].slice(0, random(3)))
          loan = done(await records.move(forms[1], loan.id, loan.version, to))
        loans.push(loan)
      }
      const all = new Map([
        ['reader', await wholeOf(readers)],
        ['loan', await wholeOf(loans)],
      ])
      async function wholeOf(some: readonly StoredRecord[]): Promise<readonly StoredRecord[]> {
        const found = some.map(({ form: of, id }) =>
          records.get(of === 'reader' ? reader : loan, id),
        )
        return (await Promise.all(found)).filter((each) => each !== null)
      }
      return { store, records, all, oracle: oracleOf(readers), ways }
    },
  }
}

const readerCount = 6
const branches = ['1', '2', '9'] as const
const card = (n: number): string => `R${String(700_000 + n)}`

function anybody(random: (below: number) => number): Visitor {
  const attributes: { readonly [role: string]: () => RecordData } = {
    main: () => ({}),
    librarian: () => ({ 馆舍: branches[random(branches.length)] ?? '1' }),
    readerRole: () => ({ readerCard: card(random(readerCount + 1)) }),
  }
  const posts = Array.from({ length: [0, 1, 1, 1, 1, 2][random(6)] ?? 1 }, () => {
    const role = Object.keys(attributes)[random(3)] ?? ''
    return { role, attributes: attributes[role]?.() ?? {}, for: random(5) === 0 ? 'lender' : null }
  })
  const duty = random(20) === 0 ? ('system' as const) : null
  return { ...person(`p${random(1000)}`), posts, duty }
}

const readerData = (n: number): RecordData => ({
  card: card(n),
  name: han(n),
  idNumber: identity(n),
  bornOn: '1990-03-07',
  kind: 'A',
  mobile: `138${String(10_000_000 + n * 7)}`,
  address: `河畔市沙洲东路${n}号`,
  issuedAt: '2026-01-05',
  validTo: '2029-01-04',
  deposit: 100_00,
  home: '1',
  hasNote: true,
  note: `备注${String(300_000 + n)}`,
})

const loanData = (n: number, reader: string, branch: string): RecordData => ({
  reader,
  branch,
  borrowedOn: day(n),
  dueOn: '2026-05-19',
  books: [
    {
      title: `书名${String(500_000 + n)}`,
      barcode: `HP-${String(600_000 + n)}`,
      price: 58_00,
      returned: true,
      returnedOn: '2026-05-19',
    },
  ],
  hasNote: false,
})

/** One loan of a reader a day. */
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)

/** GB 11643: the last figure checks the others. */
function identity(n: number): string {
  const digits = `99999919900307${String(n).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((all, weight, place) => all + weight * Number(digits[place]), 0)
  return digits + '10X98765432'[sum % 11]
}

const readerFields = [
  ...['card', 'name', 'idNumber', 'bornOn', 'ageNow', 'kind', 'guardian', 'guardianMobile'],
  ...['mobile', 'email', 'address', 'postcode', 'issuedAt', 'validTo', 'deposit', 'discount'],
  ...['score', 'tastes', 'home', 'hasNote', 'note'],
]
const loanFields = [
  ...['reader', 'readerName', 'readerKind', 'branch', 'borrowedOn', 'dueOn', 'handedAt'],
  ...['books', 'companions', 'bookCount', 'missingCount', 'missingPrice', 'lateFee', 'paidFee'],
  ...['hasNote', 'note'],
]
const visible = new Map([
  ['reader', readerFields],
  ['loan', loanFields],
])

/** All three roles see all of both forms; what differs is of which records. */
function oracleOf(readers: readonly StoredRecord[]): Oracle {
  const cardOf = ({ form, data }: StoredRecord): unknown =>
    form === 'reader' ? data.card : readers.find(({ id }) => id === data.reader)?.data.card
  const holds = (role: string, me: RecordData, record: StoredRecord): boolean => {
    if (role === 'main') return true
    if (role === 'librarian') return record.form === 'reader' || record.data.branch === me.馆舍
    return cardOf(record) === me.readerCard
  }
  const works = ({ duty, posts }: Visitor, form: string, field: string): boolean =>
    duty === null && posts.length > 0 && (visible.get(form)?.includes(field) ?? false)
  return {
    sees: ({ duty, posts }, record): Sees | null =>
      duty === null && posts.some(({ role, attributes }) => holds(role, attributes, record))
        ? {
            visible: new Set(visible.get(record.form)),
            masked: new Set(record.form === 'reader' ? ['idNumber'] : []),
          }
        : null,
    mayAsk: (visitor, form, field) => works(visitor, form, field) && field !== 'idNumber',
    mayFind: works,
    secretsOf({ form, data }, seen) {
      const own = form === 'reader' ? [data.card, data.name, data.mobile, data.note] : titles(data)
      return [...(seen ? [] : own), ...(form === 'reader' ? [data.idNumber] : [])].map(String)
    },
    maskedBy: (_, value) => `${String(value).slice(0, 6)}********${String(value).slice(14)}`,
    readBy: {},
  }
}

const titles = ({ books }: RecordData): readonly unknown[] =>
  (books as readonly RecordData[]).flatMap(({ title, barcode }) => [title, barcode])
