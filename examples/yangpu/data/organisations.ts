import type { RecordData } from '../../../src/model/index.ts'
import { dayIn, daysAfter, monthsAfter } from './days.ts'
import {
  associationNames,
  convener,
  foundationNames,
  type Named,
  type Street,
  serviceNames,
  streets,
  waterfront,
} from './names.ts'
import { mobile, padded, uscc, yuan } from './numbers.ts'
import { type Person, person, rareNames } from './people.ts'
import { type Random, randomOf } from './random.ts'

export type OrganisationType = 'ST' | 'MF' | 'JJ'

export interface Organisation {
  readonly id: string
  readonly type: OrganisationType
  readonly registeredOn: string
  readonly chief: Person
  readonly data: RecordData
}

/** The register: 648 社会服务机构, 201 社会团体, 4 基金会. */
export function organisations(): readonly Organisation[] {
  const random = randomOf(310110)
  const named = [
    ...serviceNames(random, 648).map((name) => ({ ...name, type: 'MF' as const })),
    ...associationNames(random, 201, streets).map((name) => ({ ...name, type: 'ST' as const })),
    ...foundationNames.map((name) => ({ ...name, type: 'JJ' as const })),
  ]
  return named.map((name, index) => organisation(name, index, randomOf(1000 + index)))
}

/** In scope of the inspection of 2025: registered more than six months before its end, and not a charity. */
export const isInspected = ({ registeredOn, data }: Organisation): boolean =>
  registeredOn <= '2025-06-30' && data.charity === false

/** Certificates that ran out before their holder reported, one that runs out in 90 days, and one that just has. */
const expiries: ReadonlyMap<number, string> = new Map([
  [37, '2025-11-14'],
  [158, '2026-01-20'],
  [266, '2025-12-31'],
  [411, '2026-02-08'],
  [603, '2025-10-09'],
  [702, '2026-02-26'],
  [90, '2026-09-29'],
  [512, '2026-06-30'],
])

export const expiredBeforeReport = (organisation: Organisation): boolean =>
  String(organisation.data.certTo) < '2026-03-01'

const newcomers = new Set([
  12, 61, 104, 199, 245, 301, 333, 390, 444, 480, 555, 590, 631, 660, 715, 760, 820,
])
const charities = new Set([8, 77, 140, 222, 310, 365, 470, 530, 620, 688, 849, 850])

/** One of the register, by its place in it. */
export function organisation(
  named: Named & { readonly type: OrganisationType },
  index: number,
  random: Random,
): Organisation {
  const { type } = named
  const registeredOn = registration(named, index, random)
  const street = streets.find(({ code }) => code === named.street) ?? random.weighted(streets)
  const chief = { ...person(random, 1960, 1988), ...rareName(index) }
  return {
    id: `org-${padded(index + 1, 4)}`,
    type,
    registeredOn,
    chief,
    data: {
      name: named.name,
      uscc: code(type, registeredOn, index),
      orgType: type,
      industry: named.industry,
      status: '存续',
      registeredOn,
      authority: '上海市杨浦区民政局',
      ...certificate(index, registeredOn),
      capital: yuan(capital(type, random)),
      currency: '人民币',
      stateShare: type === 'MF' && random.chance(6) ? '0.200' : '0.000',
      ...residence(street, random),
      scope: named.scope,
      area: '上海市杨浦区',
      ...management(named, street, random),
      legalRep: chief.name,
      legalRepId: chief.idNumber,
      legalRepMobile: chief.mobile,
      legalRepPost: 'P1',
      legalRepNationality: '中国',
      contactName: person(random).name,
      contactMobile: mobile(random),
      ...standing(index, registeredOn, random),
      accounts: [
        {
          bank: `${random.pick(['江湾', '控江', '五角场', '平凉'])}银行杨浦支行`,
          account: `9001${padded(random.below(1e6), 6)}${padded(index, 4)}`,
          kind: '基本存款账户',
        },
      ],
      seals: [{ name: `${named.name}公章`, filedOn: registeredOn }],
      ...(type === 'ST' && { decoupled: named.industry === '工商服务业' ? '已脱钩' : '不涉及' }),
      credit: '正常',
    },
  }
}

function registration(named: Named, index: number, random: Random): string {
  if (named.name === convener.name) return '2024-01-08'
  if (named.name === waterfront.name) return '2016-06-22'
  if (newcomers.has(index)) {
    const isLastYear = random.chance(60)
    return isLastYear
      ? dayIn(random, 2025, random.between(7, 12))
      : dayIn(random, 2026, random.between(1, 5))
  }
  const last = expiries.has(index) || index >= 853 ? 2015 : 2024
  return dayIn(random, random.between(1998, last), random.between(1, 12))
}

const rareName = (index: number): { readonly name?: string } => {
  const name = rareNames[(index - 5) / 70]
  return name === undefined ? {} : { name }
}

/** Codes given before 2016 hold the old organisation code. */
function code(type: OrganisationType, registeredOn: string, index: number): string {
  const { department, old } = codes[type]
  const series = registeredOn < '2016-01-01' ? old : 'MJ5'
  return uscc(department, series + padded(index + 1, 5))
}

const codes = {
  ST: { department: '51', old: '500' },
  MF: { department: '52', old: '425' },
  JJ: { department: '53', old: '508' },
} as const

/** Four years, renewed without a gap unless the register says otherwise. */
function certificate(index: number, registeredOn: string): RecordData {
  const given = expiries.get(index)
  const end = given === undefined ? renewedPast('2026-07-01', registeredOn) : given
  return {
    certNo: `杨民社证字第${padded(index + 1, 4)}号`,
    certFrom: monthsAfter(daysAfter(end, 1), -48),
    certTo: end,
  }
}

function renewedPast(date: string, from: string): string {
  let end = from
  while (end <= date) end = monthsAfter(end, 48)
  return daysAfter(end, -1)
}

function capital(type: OrganisationType, random: Random): number {
  if (type === 'JJ') return random.pick([2_000_000, 4_000_000])
  return random.pick(
    type === 'MF' ? [100_000, 100_000, 200_000, 300_000, 500_000] : [30_000, 50_000],
  )
}

const residence = (street: Street, random: Random): RecordData => ({
  street: street.code,
  residence: `上海市杨浦区${random.pick(street.roads)}${random.between(2, 1800)}号${random.between(1, 6)}楼`,
  postcode: random.pick(['200082', '200090', '200092', '200093', '200433', '200438']),
})

function management(named: Named, street: Street, random: Random): RecordData {
  const dj = `中共上海市杨浦区${street.short}街道工作委员会`
  const hg = regulators[named.industry]
  const mayBeDirect = hg !== undefined && named.supervisor !== 'KX'
  if (named.supervisor === 'direct') return { regMode: '直接登记', dj }
  if (mayBeDirect && random.chance(60)) return { regMode: '直接登记', hg, dj }
  const yw = named.supervisor === 'street' ? `J${street.code.slice(-2)}` : named.supervisor
  return { regMode: '双重管理', yw, dj }
}

/** Of the trades that may register without a supervising unit. */
const regulators: { readonly [industry: string]: string } = {
  工商服务业: '杨浦区商务委员会',
  科技研究: '杨浦区科学技术委员会',
}

function standing(index: number, registeredOn: string, random: Random): RecordData {
  const since = monthsAfter(registeredOn, 9)
  const charity = charities.has(index)
  const taxFree = since < '2026-06-01' && random.chance(55)
  return {
    charity,
    ...(charity && { charityOn: since }),
    publicFund: false,
    taxDeduct: charity,
    ...(charity && { taxDeductOn: since }),
    taxFree,
    ...(taxFree && { taxFreeOn: since }),
  }
}
