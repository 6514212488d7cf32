import type { Demonstration, DemonstrationRecord } from '../../../src/runtime/demonstration.ts'

/** Five readers, of whom one has a name that no font here covers, and who of them brought what back. */
export function demonstration(): Demonstration {
  return { today: '2026-05-20', records: [...readers.map(reader), ...loans.map(loan)] }
}

const readers = ['张晓雅', '李文', '王一鸣', '欧阳青', '赵𠮷'] as const

/** Days between the day a book was due and the day it came back; null: it has not. */
const loans: readonly (number | null)[] = [-3, 2, null, 5]

const reader = (name: string, index: number): DemonstrationRecord => ({
  form: 'reader',
  id: `reader-${index + 1}`,
  data: {
    card: `R000${index + 1}`,
    name,
    idNumber: '999999199003070020',
    bornOn: '1990-03-07',
    kind: 'A',
    mobile: '13800138000',
    address: '河畔市沙洲东路1号',
    issuedAt: '2026-01-05',
    validTo: '2029-01-04',
    deposit: 100_00,
    home: '1',
    hasNote: false,
  },
  submitted: '2026-01-05',
  state: null,
})

const loan = (late: number | null, index: number): DemonstrationRecord => ({
  form: 'loan',
  id: `loan-${index + 1}`,
  data: {
    reader: `reader-${index + 1}`,
    branch: '2',
    borrowedOn: '2026-04-01',
    dueOn: '2026-05-10',
    books: [
      {
        title: '湿地的鸟',
        barcode: `HP-00012${index}`,
        price: 58_00,
        returned: late !== null,
        ...(late !== null && { returnedOn: `2026-05-${10 + late}`.replace(/-(\d)$/, '-0$1') }),
      },
    ],
    ...(late !== null && late > 0 && { paidFee: late * 20 }),
    hasNote: false,
  },
  submitted: '2026-05-18',
  state: '已借出',
})
