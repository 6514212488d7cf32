/** Where the pages about people are. */
export const peopleAddresses = {
  login: '/login',
  demonstration: '/login/demonstration',
  logout: '/logout',
  setup: '/setup',
  me: '/me',
  password: '/me/password',
  codes: '/me/codes',
  codesOff: '/me/codes/off',
  endOwnSession: '/me/sessions/end',
  tokens: '/me/tokens',
  revokeToken: '/me/tokens/revoke',
  delegations: '/me/delegations',
  endDelegation: '/me/delegations/end',
  accounts: '/administration/accounts',
  newAccount: '/administration/accounts/new',
  account: (id: string) => `/administration/accounts/${encodeURIComponent(id)}`,
  accountChange: (id: string, change: AccountChange) => `${peopleAddresses.account(id)}/${change}`,
  sessions: '/administration/sessions',
  endSession: '/administration/sessions/end',
  erasures: '/administration/erasures',
  erasure: (id: string, change: 'confirm' | 'refuse') =>
    `/administration/erasures/${encodeURIComponent(id)}/${change}`,
  trail: '/administration/trail',
} as const

export type AccountChange = 'names' | 'disable' | 'enable' | 'reset' | 'posts' | 'duty' | 'unlock'
