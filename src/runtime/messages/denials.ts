import type { Denial, DenialReason } from '../access/denial.ts'
import { fill, type Language, type Sentence } from './language.ts'

/** Why somebody may not do this, with the lines of the memo that say so. */
export function denialText({ reason, roles, form, params }: Denial, language: Language): string {
  const joined = roles.map((role) => `“${role}”`).join(language === 'zh' ? '、' : ', ')
  const words = { ...params, form, roles: joined }
  const about = 'field' in params ? 'field' : 'form'
  return fill(sentences[`${reason}/${about}`]?.[language] ?? texts[reason][language], words)
}

const texts: { readonly [R in DenialReason]: Sentence } = {
  'not-visible': {
    zh: '角色{roles}没有“可见 {form}”，看不到这张表。',
    en: 'No line “可见 {form}” in role {roles}: this form is not shown to you.',
  },
  masked: {
    zh: '有遮住的内容，不能用来查找和排序。',
    en: 'It is shown masked, so nothing can be found or sorted by it.',
  },
  'not-editable': {
    zh: '角色{roles}没有“可改 {form}”，不能改。',
    en: 'No line “可改 {form}” in role {roles}: you may not change this.',
  },
  'beyond-scope': {
    zh: '这样填的记录不在角色{roles}的“范围 {form}”之内，不能保存。请核对决定归谁管的几项。',
    en: 'Filled in like this the record is outside “范围 {form}” of role {roles}. Check the fields that say whose it is.',
  },
  'not-your-form': {
    zh: '“{form}”写明“填报 {by}”，角色{roles}不能新建、填写或删除。',
    en: '“{form}” says “填报 {by}”: role {roles} does not fill it in, create or remove it.',
  },
  'not-your-step': {
    zh: '“{step}”这一步由 {by} 办理，角色{roles}不能办。',
    en: 'The step “{step}” is taken by {by}, not by role {roles}.',
  },
  'reviewer-is-author': {
    zh: '这份记录由你本人（或你代理的人）填写、提交，不能再由你“{step}”。请由别的人办理。',
    en: 'You, or the person you stand in for, filled in or submitted this record: “{step}” is for somebody else.',
  },
  'not-drafter': {
    zh: '“{notice}”由 {by} 拟稿，用印、送达也由他们登记，角色{roles}不能办。',
    en: '“{notice}” is drafted, and its seal and service recorded, by {by}, not by role {roles}.',
  },
  'not-reviewer': {
    zh: '“{notice}”由 {by} 审核，角色{roles}不能办。',
    en: '“{notice}” is reviewed by {by}, not by role {roles}.',
  },
  'not-signer': {
    zh: '“{notice}”由 {by} 签发、作废，角色{roles}不能办。',
    en: '“{notice}” is signed and voided by {by}, not by role {roles}.',
  },
  'drafter-is-you': {
    zh: '这批“{notice}”由你本人（或你代理的人）拟稿，不能再由你审核、签发。请由别的人办理。',
    en: 'You, or the person you stand in for, drafted this batch of “{notice}”: others review and sign it.',
  },
  'read-only': {
    zh: '这个令牌只能读取，不能改动。',
    en: 'This token only reads and may change nothing.',
  },
  'no-role': {
    zh: '这个账号没有能办理业务的角色，看不到业务数据。',
    en: 'This account has no role for this work and sees no records.',
  },
}

/** Of one field. */
const sentences: { readonly [reason: string]: Sentence } = {
  'not-visible/field': {
    zh: '角色{roles}的“可见 {form}”中没有“{field}”。',
    en: '“可见 {form}” of role {roles} does not have “{field}”.',
  },
  'masked/field': {
    zh: '“{field}”是遮住的，不能用来查找和排序。',
    en: '“{field}” is shown masked, so nothing can be found or sorted by it.',
  },
  'not-editable/field': {
    zh: '角色{roles}的“可改 {form}”中没有“{field}”，不能改。',
    en: '“可改 {form}” of role {roles} does not have “{field}”: you may not change it.',
  },
}
