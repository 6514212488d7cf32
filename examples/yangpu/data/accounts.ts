import type { DemonstrationPerson } from '../../../src/runtime/people/demonstration-mark.ts'
import type { Organisation } from './organisations.ts'

/** Six persons to be in the demonstration; nobody is called so. */
export function accounts(register: readonly Organisation[]): readonly DemonstrationPerson[] {
  const own = register.find(({ id }) => id === 'org-0063')
  if (!own) throw new Error('the organisation of the demonstration is not in the register')
  const { name, uscc } = own.data
  return [
    {
      name: '陆一鸣',
      as: `社会组织：${String(name)}`,
      posts: [{ role: 'organisation', attributes: { uscc: uscc ?? '' } }],
    },
    {
      name: '沈若水',
      as: '街道干部：五角场街道',
      posts: [{ role: 'streetOfficer', attributes: { 街道: '310110019' } }],
    },
    { name: '陈一凡', as: '区民政局经办人', posts: [{ role: 'bureau', attributes: {} }] },
    { name: '何雨桐', as: '科室负责人', posts: [{ role: 'sectionHead', attributes: {} }] },
    { name: '方知行', as: '党建工作部门', posts: [{ role: 'partyOffice', attributes: {} }] },
    { name: '言慎之', as: '审计管理员', posts: [], duty: 'audit' },
  ]
}
