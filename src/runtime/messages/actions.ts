import type { Language, Sentence } from './language.ts'

/** What was done, by the word that the past keeps of it. */
const actions: { readonly [action: string]: Sentence } = {
  server: { zh: '服务器自动', en: 'By the server' },
  create: { zh: '新建', en: 'Created' },
  edit: { zh: '修改', en: 'Changed' },
  move: { zh: '流转', en: 'Moved' },
  remove: { zh: '删除', en: 'Removed' },
  restore: { zh: '恢复', en: 'Restored' },
  erase: { zh: '彻底删除', en: 'Erased' },
  'ask-erasure': { zh: '申请彻底删除', en: 'Erasure asked for' },
  'refuse-erasure': { zh: '不同意彻底删除', en: 'Erasure refused' },
  unmask: { zh: '查看脱敏内容', en: 'Unmasked' },
  find: { zh: '按完整内容查找', en: 'Found by a whole value' },
  answer: { zh: '成批办理的结果', en: 'Answer to many at once' },
  export: { zh: '导出', en: 'Exported' },
  import: { zh: '导入', en: 'Imported' },
  download: { zh: '下载', en: 'Downloaded' },
  'draft-letters': { zh: '拟稿', en: 'Letters drafted' },
  'review-letters': { zh: '审核文书', en: 'Letters reviewed' },
  issue: { zh: '签发文书', en: 'Letters issued' },
  'withdraw-letters': { zh: '撤回文书', en: 'Letters withdrawn' },
  seal: { zh: '用印', en: 'Sealed' },
  serve: { zh: '送达', en: 'Served' },
  void: { zh: '作废文书', en: 'Letter voided' },
  'close-letter': { zh: '文书办结', en: 'Letter closed' },
  'enter-letter': { zh: '登记手工文书', en: 'Letter entered by hand' },
  'start-number': { zh: '设起始文号', en: 'First number set' },
  print: { zh: '制作文书', en: 'Letters printed' },
  upload: { zh: '上传文件', en: 'Uploaded' },
  'file-infected': { zh: '文件带病毒', en: 'Infected file' },
  'file-damaged': { zh: '文件被改动', en: 'Damaged file' },
  login: { zh: '登录', en: 'Signed in' },
  'login-failed': { zh: '登录失败', en: 'Sign-in failed' },
  lock: { zh: '锁定', en: 'Locked' },
  logout: { zh: '退出', en: 'Signed out' },
  seen: { zh: '在线', en: 'Seen' },
  'end-session': { zh: '结束登录', en: 'Session ended' },
  password: { zh: '改密码', en: 'Password changed' },
  'password-failed': { zh: '密码不对', en: 'Wrong password' },
  'codes-on': { zh: '开通动态口令', en: 'One-time codes on' },
  'codes-off': { zh: '停用动态口令', en: 'One-time codes off' },
  token: { zh: '新建令牌', en: 'Token made' },
  'revoke-token': { zh: '撤销令牌', en: 'Token revoked' },
  lend: { zh: '委托', en: 'Delegated' },
  'end-delegation': { zh: '结束委托', en: 'Delegation ended' },
  setup: { zh: '设管理员', en: 'Administrators made' },
  'setup-link': { zh: '给出设管理员的网址', en: 'Link to make the administrators' },
  sweep: { zh: '清理', en: 'Cleared' },
  demonstration: { zh: '演示账号', en: 'Demonstration accounts' },
  'create-account': { zh: '开设账号', en: 'Account made' },
  'rename-account': { zh: '改账号名称', en: 'Account renamed' },
  'disable-account': { zh: '停用账号', en: 'Account disabled' },
  'enable-account': { zh: '启用账号', en: 'Account enabled' },
  'reset-password': { zh: '重设密码', en: 'Password reset' },
  'set-posts': { zh: '改岗位', en: 'Posts changed' },
  'set-duty': { zh: '改管理员', en: 'Duty changed' },
  'unlock-account': { zh: '解锁账号', en: 'Account unlocked' },
  publish: { zh: '发布版本', en: 'Edition published' },
  'read-trail': { zh: '查看审计记录', en: 'Trail read' },
}

export const actionNames = (language: Language): readonly (readonly [string, string])[] =>
  Object.entries(actions).map(([action, name]) => [action, name[language]])

export const actionName = (action: string, language: Language): string =>
  Object.hasOwn(actions, action) ? (actions[action]?.[language] ?? action) : action

/** What a paper is, by its kind in the past. */
const papers: { readonly [kind: string]: Sentence } = {
  '@letter': { zh: '文书', en: 'Letter' },
  '@batch': { zh: '一批文书', en: 'Batch of letters' },
  '@serial': { zh: '文号', en: 'Number' },
  '@account': { zh: '账号', en: 'Account' },
  '@session': { zh: '登录', en: 'Session' },
  '@token': { zh: '令牌', en: 'Token' },
  '@delegation': { zh: '委托', en: 'Delegation' },
  '@attempts': { zh: '登录次数', en: 'Attempts' },
  '@setting': { zh: '设置', en: 'Setting' },
  '@file': { zh: '文件', en: 'File' },
  '@erasure': { zh: '彻底删除的申请', en: 'Erasure request' },
  '@report': { zh: '报表', en: 'Report' },
  '@edition': { zh: '版本', en: 'Edition' },
  '@emitted': { zh: '版本的文件', en: 'Files of an edition' },
  '@plan': { zh: '发布计划', en: 'Plan' },
  '@trail': { zh: '审计记录', en: 'Trail' },
}

export const paperName = (kind: string, language: Language): string =>
  Object.hasOwn(papers, kind) ? (papers[kind]?.[language] ?? kind) : kind
