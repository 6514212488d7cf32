import { fill, type Language, type Sentence } from './language.ts'

/** Why something about accounts, passwords and the like was not done: for the person who asked. */
const refusals = {
  // Passwords
  'password-short': {
    zh: '新密码至少要 8 个字符，并含大写字母、小写字母、数字、其他符号中的三种；或者至少 16 个字符。',
    en: 'The new password needs 8 characters with three of capital letters, small letters, digits and other signs; or 16 characters.',
  },
  'password-long': {
    zh: '密码不能超过 {most} 个字符。',
    en: 'A password has {most} characters at most.',
  },
  'password-named': {
    zh: '新密码里不能有登录名或姓名，请换一个。',
    en: 'The new password must not contain the login or the name.',
  },
  'password-known': {
    zh: '这个密码太常见，容易被猜中，请换一个。',
    en: 'This password is well known and easily guessed. Choose another.',
  },
  'password-former': {
    zh: '不能用当前的密码或最近 {count} 次用过的密码，请换一个。',
    en: 'Choose a password that is neither the present one nor one of the last {count}.',
  },
  'password-twice': {
    zh: '两次输入的新密码不一样，请重新输入。',
    en: 'The two new passwords differ. Type them again.',
  },
  'password-wrong': {
    zh: '当前密码不正确。连续错几次后，要等一会儿才能再试。',
    en: 'The present password is wrong. After some failures you have to wait.',
  },

  // Signing in
  'sign-in': {
    zh: '没有登录成功。请核对登录名、密码和动态口令。连续错 {failures} 次后，要等 {minutes} 分钟才能再试。',
    en: 'Not signed in. Check the login, the password and the one-time code. After {failures} failures you have to wait {minutes} minutes.',
  },
  'sign-in-pause': {
    zh: '现在尝试登录的次数太多，请过 {seconds} 秒再试。',
    en: 'There are too many attempts just now. Try again in {seconds} seconds.',
  },
  crowded: {
    zh: '现在登录的人太多，请过几秒再试。',
    en: 'Too many people are signing in just now. Try again in a few seconds.',
  },
  'code-wrong': {
    zh: '动态口令不正确或已用过。请等手机上出现下一个口令再输入；如果总是不对，请核对手机的时间。',
    en: 'The one-time code is wrong or was used. Wait for the next one; if none is right, check the clock of the phone.',
  },
  'code-secret': { zh: '密钥不完整，请重新开通。', en: 'The secret is incomplete. Begin again.' },

  // Accounts
  'login-unfit': {
    zh: '登录名要 2 到 64 个字符，只能用文字、数字和 . - _ @，不能有空格。',
    en: 'A login has 2 to 64 letters, digits, or . - _ @, without spaces.',
  },
  'login-taken': {
    zh: '登录名“{login}”已有人用（不分大小写和全角半角），请换一个。',
    en: 'The login "{login}" is taken (case and width make no difference). Choose another.',
  },
  'name-unfit': {
    zh: '请填写姓名，不超过 64 个字符。',
    en: 'Give the name, 64 characters at most.',
  },
  'account-missing': { zh: '没有这个账号。', en: 'There is no such account.' },
  'account-changed': {
    zh: '这个账号刚被别人改过，没有办理。请核对现在的内容后再办。',
    en: 'Somebody just changed this account, so nothing was done. Look at it again.',
  },
  'own-account': {
    zh: '不能改自己的岗位和职责，也不能停用自己的账号，请由另一位管理员办理。',
    en: 'Nobody changes their own posts or duty, or disables themselves. Ask another administrator.',
  },
  'last-of-duty': {
    zh: '这是最后一位{duty}。请先让另一个账号担任，再办理。',
    en: 'This is the last {duty}. Give the duty to another account first.',
  },
  'duty-reset': {
    zh: '管理员的密码只能在服务器本机上重设。',
    en: "An administrator's password is reset at the server's own machine only.",
  },
  'duty-posts': {
    zh: '管理员不能再有业务岗位。请先取消其中一种。',
    en: 'An administrator holds no other posts. Take one of the two away first.',
  },
  'not-allowed': {
    zh: '这件事只能由{duty}办理。',
    en: 'Only the {duty} may do this.',
  },
  'role-unknown': { zh: '没有“{role}”这个角色。', en: 'There is no role "{role}".' },
  'role-twice': { zh: '角色“{role}”重复了。', en: 'The role "{role}" is there twice.' },
  'attribute-wrong': {
    zh: '“{role}”的“{attribute}”没有填写或填写有误。',
    en: '"{attribute}" of "{role}" is missing or wrong.',
  },

  // Sessions, tokens, delegations
  'session-missing': { zh: '这次登录已经结束。', en: 'This session has ended.' },
  'token-label': {
    zh: '请写明令牌的用途，不超过 64 个字符。',
    en: 'Say what the token is for, in 64 characters at most.',
  },
  'token-expires': {
    zh: '令牌的有效期是 1 到 {most} 天。',
    en: 'A token lasts from 1 to {most} days.',
  },
  'token-missing': { zh: '没有这个令牌。', en: 'There is no such token.' },
  'token-disallowed': {
    zh: '管理员账号不能有接口令牌。',
    en: 'An administrator has no tokens.',
  },
  'lend-to': {
    zh: '请写另一位在用的账号的登录名；管理员不能代理业务岗位。',
    en: 'Give the login of another account in use; administrators cannot stand in.',
  },
  'lend-roles': {
    zh: '请选择要委托的岗位，只能委托自己的，不能转托别人委托的。',
    en: 'Choose posts of your own; what was lent to you cannot be lent on.',
  },
  'lend-days': {
    zh: '起止日期有误：从今天或以后开始，最长 {most} 天。',
    en: 'The days are wrong: from today on, for {most} days at most.',
  },
  'lend-reason': {
    zh: '请写明委托的理由，不超过 200 个字符。',
    en: 'Give the reason, in 200 characters at most.',
  },
  'lend-missing': { zh: '没有这项委托，或者已经结束。', en: 'There is no such delegation.' },

  // Erasing a record
  'erasure-form': { zh: '请选择表单。', en: 'Choose the form.' },
  'erasure-missing': {
    zh: '这张表单里没有这个编号的记录。编号在记录页面的网址里，最后一段。',
    en: "The form has no record with this id. It is the last part of the record's address.",
  },
  'erasure-referenced': {
    zh: '还有别的记录引用着它（“{form}”，编号 {id}），不能彻底删除。请先办理那一条。',
    en: 'Another record points at it ("{form}", id {id}), so it cannot be erased. See to that one first.',
  },
  'erasure-letter': {
    zh: '已经为它发过“{notice}”，文书须按规定保存，不能彻底删除。',
    en: 'A "{notice}" was issued for it. Letters are kept as the rules say, so it cannot be erased.',
  },
  'erasure-reason': {
    zh: '请写明理由（例如当事人申请、保存期限已满），2 到 200 个字符。',
    en: 'Give the reason, such as the person’s demand or the end of the time it is kept, in 2 to 200 characters.',
  },
  'erasure-asked': {
    zh: '已经申请过，正等安全管理员办理。',
    en: 'This was asked for already and waits for the security administrator.',
  },
  'erasure-over': {
    zh: '没有这项申请，或者已经办理。',
    en: 'There is no such request, or it is done.',
  },
  'erasure-unwritten': {
    zh: '没有删除：服务器上的文件“{file}”写不进去（{reason}）。请管服务器的人处理后再办。',
    en: 'Nothing was erased: the file "{file}" on the server cannot be written ({reason}). Ask whoever runs the server.',
  },
  'erasure-own': {
    zh: '申请和办理须是两个人，请由另一位安全管理员办理。',
    en: 'Who asks does not carry it out. Leave it to another security administrator.',
  },

  // Setup
  'setup-over': {
    zh: '已经设好管理员，这个链接不能再用。',
    en: 'The administrators are there already: this link is used up.',
  },
  'setup-same': {
    zh: '三位管理员须用三个不同的账号。',
    en: 'The three administrators need three different accounts.',
  },
} as const satisfies Record<string, Sentence>

export type PeopleRefusalCode = keyof typeof refusals

export interface PeopleRefusal {
  readonly code: PeopleRefusalCode
  /** A `duty` among them is one of the three by its key. */
  readonly params?: Readonly<Record<string, string>>
  /** The input it is about, where it is about one. */
  readonly at?: string
}

export const refusalText = (
  { code, params: { duty = '', ...params } = {} }: PeopleRefusal,
  language: Language,
): string => fill(refusals[code][language], { duty: nameOfDuty(duty, language), ...params })

const nameOfDuty = (duty: string, language: Language): string =>
  Object.entries(dutyNames).find(([key]) => key === duty)?.[1][language] ?? duty

/** What the duties of the three administrators are called. */
export const dutyNames = {
  system: { zh: '系统管理员', en: 'system administrator' },
  security: { zh: '安全管理员', en: 'security administrator' },
  audit: { zh: '审计管理员', en: 'audit administrator' },
} as const satisfies Record<string, Sentence>

/** The one person of a demonstration whose app has no roles. */
export const anybody: Sentence = { zh: '经办人', en: 'Clerk' }
