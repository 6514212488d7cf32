import type { Change, Reason, Risk } from './change.ts'

export const riskOf = (reason: Reason): Risk => risks[reason]

export const gravest = (changes: readonly Pick<Change, 'risk'>[]): Risk =>
  order.findLast((risk) => changes.some((change) => change.risk === risk)) ?? 'safe'

const order: readonly Risk[] = ['safe', 'confirm', 'loss']

const risks: { readonly [R in Reason]: Risk } = {
  'words-only': 'safe',
  'by-itself': 'safe',
  'more-allowed': 'safe',
  'new-optional': 'safe',
  'shown-otherwise': 'safe',
  'less-allowed': 'confirm',
  'new-asked': 'confirm',
  'asked-otherwise': 'confirm',
  'worked-out-otherwise': 'confirm',
  'judged-otherwise': 'confirm',
  'letters-otherwise': 'confirm',
  'figures-otherwise': 'confirm',
  'rights-otherwise': 'confirm',
  'way-otherwise': 'confirm',
  'law-otherwise': 'confirm',
  'values-aside': 'confirm',
  converted: 'confirm',
  'stored-otherwise': 'loss',
  'values-homeless': 'loss',
  'values-erased': 'loss',
  'records-homeless': 'loss',
  'stands-nowhere': 'loss',
}
