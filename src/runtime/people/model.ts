import type { RecordData } from '../../model/index.ts'

/** Someone who may sign in. */
export interface Account {
  readonly id: string
  /** What is typed to sign in; no two accounts have the same, looking past case and width. */
  readonly login: string
  /** The login as it is compared (`loginKey`). */
  readonly key: string
  readonly name: string
  /** Scheme, parameters, salt and hash in one text (PHC); null: cannot sign in with a password. */
  readonly password: string | null
  /** ISO 8601 instant of its last change; null: it must be changed at the next sign-in. */
  readonly passwordChanged: string | null
  /** Hashes of former passwords, the newest first. */
  readonly formerPasswords: readonly string[]
  readonly posts: readonly Post[]
  /** One of the three separate administrators; such an account has no posts. */
  readonly duty: Duty | null
  /** Secret of the one-time codes; null: none are asked for. */
  readonly totp: { readonly secret: string; readonly lastStep: number } | null
  /** ISO 8601 instant; null: the account is in use. */
  readonly disabled: string | null
  /** Counts up with every change. */
  readonly version: number
  readonly created: string
}

/** A 角色 that a person holds, with what is known of the person in it: 我.x. */
export interface Post {
  readonly role: string
  readonly attributes: RecordData
}

export type Duty = 'system' | 'security' | 'audit'

/** How signing in to one account from one address has gone lately: what the lock-out is decided by. */
export interface Attempts {
  readonly id: string
  /** An account's id, or '?' and a few digits that many unknown logins share. */
  readonly subject: string
  readonly address: string
  /** Failures in a row. */
  readonly failures: number
  /** ISO 8601 instants: the last failure and the last success. */
  readonly failed: string | null
  readonly succeeded: string | null
}

/** A signed-in browser. The id is the SHA-256 of what the browser holds. */
export interface Session {
  readonly id: string
  readonly account: string
  /** ISO 8601 instants; `seen` is brought up to date only every few minutes. */
  readonly created: string
  readonly seen: string
  readonly address: string
  readonly browser: string
}

/** A program's way in. The id is the SHA-256 of the secret that was shown once. */
export interface Token {
  readonly id: string
  readonly account: string
  readonly label: string
  /** The first characters of the secret, to know it by. */
  readonly prefix: string
  /** Read only, or as much as the account may. */
  readonly scope: 'read' | 'write'
  readonly created: string
  /** ISO 8601 instant. */
  readonly expires: string
}

/** One person's posts lent to another for some days. */
export interface Delegation {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Ids of 角色 of the lender. */
  readonly roles: readonly string[]
  /** YYYY-MM-DD, both days included. */
  readonly begins: string
  readonly ends: string
  readonly reason: string
  readonly ended: string | null
}

/** Who stands behind a request. */
export interface Visitor {
  /** An account's id; null: the server itself, or a person at its own machine: everything is open to it. */
  readonly account: string | null
  readonly name: string
  readonly address: string | null
  readonly duty: Duty | null
  readonly posts: readonly HeldPost[]
  /** A token that only reads. */
  readonly readOnly: boolean
}

/** `for`: the account that lent it; null: the person's own. */
export interface HeldPost extends Post {
  readonly for: string | null
}
