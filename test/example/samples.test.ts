import { describe, expect, it } from 'vitest'
import { runSamples } from '../../src/runtime/samples.ts'
import { analysed } from './example.ts'

const { application, diagnostics } = analysed()

const numbered: ReadonlyMap<string, string> = new Map([
  ['registrationAdvice', 'N01'],
  ['inspectionNotice', 'N02'],
  ['filingReminder', 'N03'],
  ['rectifyNotice', 'N04'],
  ['adviceLetter', 'N05'],
  ['interviewNotice', 'N06'],
  ['expiryReminder', 'N07'],
  ['expiryNotice', 'N08'],
  ['penaltyNotice', 'N09'],
  ['penaltyDecision', 'N10'],
  ['meetingNotice', 'N11'],
  ['trainingNotice', 'N12'],
  ['partyReminder', 'N13'],
  ['announcementNotice', 'N15'],
  ['checkNotice', 'N16'],
  ['caseResult', 'N19'],
  ['designation', 'N20'],
  ['donationReceipt', 'N21'],
  ['assignmentLetter', 'N22'],
  ['policyNotice', 'N25'],
  ['consultationMinutesLetter', 'N26'],
  ['jobFairInvitation', 'N27'],
  ['ventureAward', 'N28'],
  ['ventureCheck', 'N29'],
  ['suggestionList', 'N30'],
])

describe('the example', () => {
  it('is understood without a remark', () => {
    expect(diagnostics.map(({ code }) => code)).toEqual([])
  })

  it('has the forms and letters of the district, the register first', () => {
    const forms = application?.forms.map(({ id, label }) => `${id} ${label}`) ?? []
    expect(forms[0]).toBe('org 社会组织名录')
    expect(forms).toEqual(
      expect.arrayContaining([
        'org 社会组织名录',
        'partyCheckpoint 党建检查点',
        'registrationCase 登记事项',
        'topic 协商议题',
        'consultation 协商活动',
        'training 培训',
        'majorEvent 重大事项报告',
        'annualInspection 年检报告书',
        'inspectionWork 年检工作',
        'participation 参检核对',
        'rectification 整改台账',
        'inspectionAnnouncement 年检结论公告',
        'spotCheck 抽查',
        'interview 约谈',
        'case 执法案件',
        'group 群众活动团队',
        'party 党建台账',
        'massOrg 工会妇联',
        'deptOpinion 部门意见',
        'rating 等级评估',
        'base 基地',
      ]),
    )
  })

  it('has all letters of the catalogue, from N01 to N16; N14 goes with those that need it', () => {
    const catalogue = new Map(application?.notices.map(({ id, needs }) => [id, needs]))
    expect([...catalogue.keys()]).toEqual(expect.arrayContaining([...numbered.keys()]))
    const served = [...numbered].filter(([id]) => catalogue.get(id)?.includes('receipt'))
    expect(served.map(([, number]) => number).sort()).toEqual(['N04', 'N06', 'N08', 'N09', 'N10'])
  })

  it('has every letter sent by a sample', () => {
    const sent = new Set(
      [...runSamples(application ?? expect.fail(), 'zh')].flatMap(({ letters }) => letters),
    )
    expect(
      application?.notices.map(({ label }) => label).filter((label) => !sent.has(label)),
    ).toEqual([])
  })

  it('gives the samples of the acceptance table their findings, conclusions and letters', () => {
    if (application === null) throw new Error('not compiled')
    const results = [...runSamples(application, 'zh')]
    expect(
      results.flatMap(({ sample, problems }) => problems.map((each) => [sample, each])),
    ).toEqual([])
    const table = results
      .filter(({ sample }) => /^[A-O][^A-Z]/.test(sample))
      .map(({ sample, findings, conclusion, letters }) =>
        [
          sample[0],
          ...findings.map(({ rule, severity }) => `${rule} ${severity}`),
          conclusion,
          ...letters,
        ].join(' · '),
      )
    expect(table.sort()).toEqual([
      'A · 合格',
      'B · R07 ordinary · 基本合格 · 整改通知书',
      'C · R01 block · ',
      'D · R11 ordinary · R12 ordinary · R16 ordinary · 基本合格 · 整改通知书',
      'E · R19 ordinary · R22 advice · 基本合格 · 整改通知书 · 管理建议书',
      'F · R22 advice · 合格 · 管理建议书',
      'G · R26 ordinary · R27 severe · 不合格 · 整改通知书',
      'H · R18 ordinary · R30 severe · R31 ordinary · R33 ordinary · 不合格 · 整改通知书',
      'I · 不参加本年年检',
      'J · 未参检 · 年检催报通知',
      'K · R35 ordinary · 基本合格 · 整改通知书',
      'L · 合格',
      'M · R23 ordinary · R24 ordinary · 基本合格 · 整改通知书',
      'N · R36 severe · 不合格 · 整改通知书',
      'O · R14 ordinary · R29 ordinary · 基本合格 · 整改通知书',
    ])
  })
})
