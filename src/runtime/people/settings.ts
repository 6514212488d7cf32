/** What a bureau may set about its people; times in minutes and days as named. */
export interface PeopleSettings {
  /** Days until a password must be changed; 0: never. */
  readonly passwordDays: number
  /** How many former passwords may not be used again. */
  readonly formerPasswords: number
  /** Failures in a row of one account from one address that lock this pair, and for how long. */
  readonly lockFailures: number
  readonly lockMinutes: number
  /** Failures of all accounts from one address within `lockMinutes`, after which it must pause between attempts. */
  readonly addressFailures: number
  readonly addressPauseSeconds: number
  /** The same of one account from all addresses. */
  readonly accountFailures: number
  readonly accountPauseSeconds: number
  /** An address from which an account signed in this lately is never made to pause for it. */
  readonly knownDays: number
  readonly idleMinutes: number
  readonly absoluteHours: number
  /** How old a session's `seen` may become before it is written again. */
  readonly seenMinutes: number
  readonly tokenDays: number
  readonly delegationDays: number
}

/** GB/T 22239-2019 asks for limits on failures, idle time and the age of passwords; the figures are the usual ones. */
export const defaultSettings: PeopleSettings = {
  passwordDays: 90,
  formerPasswords: 5,
  lockFailures: 5,
  lockMinutes: 10,
  addressFailures: 100,
  addressPauseSeconds: 2,
  accountFailures: 20,
  accountPauseSeconds: 10,
  knownDays: 30,
  idleMinutes: 30,
  absoluteHours: 8,
  seenMinutes: 5,
  tokenDays: 365,
  delegationDays: 366,
}
