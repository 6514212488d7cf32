import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { mobile, padded } from './numbers.ts'
import { randomOf } from './random.ts'

/** Scholars who advise the consultations. */
export const experts = (): readonly DemonstrationRecord[] =>
  scholars.map(([name, department, title, field, state = '在聘'], place) => ({
    form: 'expert',
    id: `expert-${padded(place + 1, 2)}`,
    submitted: state === '期满' ? '2022-01-05' : '2025-04-01',
    state,
    data: {
      name,
      university: '东辰大学',
      department,
      title,
      fields: [field],
      termFrom: state === '期满' ? '2022-01-01' : '2024-01-01',
      termTo: state === '期满' ? '2024-12-31' : place === 4 ? '2026-08-31' : '2026-12-31',
      mobile: mobile(randomOf(800_950 + place)),
    },
  }))

const scholars: readonly (readonly [string, string, string, string, string?])[] = [
  ['祁堃', '社会工作系', '教授', '社会工作'],
  ['陆珺', '公共管理学院', '副教授', '公共管理'],
  ['沈玥', '法学院', '教授', '法律'],
  ['欧阳明远', '经济学院', '研究员', '产业经济'],
  ['范赟', '建筑与城市规划学院', '副教授', '城市规划'],
  ['上官清禾', '技术转移中心', '研究员', '科技政策'],
  ['马犇', '社会工作系', '讲师', '社会工作'],
  ['顾昇', '公共管理学院', '教授', '社会治理'],
  ['林静喆', '社会工作系', '副教授', '公益慈善', '期满'],
  ['许明远', '法学院', '副教授', '法律', '期满'],
  ['周堃', '经济学院', '教授', '产业经济', '解聘'],
  ['江璐', '建筑与城市规划学院', '研究员', '城市规划', '拟聘'],
]
