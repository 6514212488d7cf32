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
  ['groupReminder', 'N17'],
  ['partyLedgerReminder', 'N18'],
  ['electionReminder', 'N19'],
  ['registrationAcceptance', 'N20'],
  ['registrationCorrection', 'N21'],
  ['registrationDecision', 'N22'],
  ['registrationRefusal', 'N23'],
  ['registrationFiling', 'N24'],
  ['deregistrationAnnouncement', 'N25'],
  ['opinionRequest', 'N26'],
  ['ratingResult', 'N27'],
  ['ratingReminder', 'N28'],
  ['policyNotice', 'N29'],
  ['designation', 'N30'],
  ['consultationMinutesLetter', 'N31'],
  ['jobFairInvitation', 'N32'],
  ['caseResult', 'N33'],
  ['ventureAward', 'N34'],
  ['ventureCheck', 'N35'],
  ['donationReceipt', 'N36'],
  ['assignmentLetter', 'N37'],
  ['suggestionList', 'N38'],
  ['jointMeetingNotice', 'N39'],
  ['jointMeetingMinutes', 'N40'],
  ['majorEventAdvice', 'N41'],
  ['majorEventReminder', 'N42'],
  ['campaignNotice', 'N43'],
  ['revocationBulletin', 'N44'],
  ['informantGap', 'N45'],
  ['informantConfirmation', 'N46'],
  ['alertTask', 'N47'],
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
        'basis 依据库',
        'contactPoint 联系点',
        'pointReview 联系点年度评价',
        'expert 智库专家',
        'expertInvitation 专家邀请',
        'consultationMinutes 协商纪要',
        'consultationOutcome 协商成果',
        'jobFair 招聘活动',
        'eastWest 东西部协作',
        'project 项目',
        'honour 荣誉认定',
        'caseCall 案例征集',
        'innovationCase 创新案例',
        'venture 公益创投',
        'ventureReport 创投报告',
        'charityCampaign 公益主题活动',
        'donation 捐赠',
        'fundUse 善款使用公示',
        'suggestionMeeting 献计座谈会',
        'suggestion 献计建议',
        'attendance 培训签到',
        'article 宣传文章',
        'warningNode 预警网络节点',
        'informant 预警信息员',
        'alert 预警信息',
      ]),
    )
  })

  it('has all letters of the catalogue, from N01 to N47; N14 goes with those that need it', () => {
    const catalogue = new Map(application?.notices.map(({ id, needs }) => [id, needs]))
    expect([...catalogue.keys()]).toEqual(expect.arrayContaining([...numbered.keys()]))
    const served = [...numbered].filter(([id]) => catalogue.get(id)?.includes('receipt'))
    expect(served.map(([, number]) => number).sort()).toEqual([
      ...['N04', 'N06', 'N08', 'N09', 'N10', 'N23'],
    ])
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
