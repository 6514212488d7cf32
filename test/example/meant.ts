import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { cells, day, findingsOf, text } from './meant-parts.ts'
import { registerFacts } from './meant-registers.ts'

interface Bureau {
  readonly app: LoadedApplication
  readonly store: Store
}

/** What a letter of 2026-07-01 must say of its record, worked out without the notice. */
export async function meant(
  notice: string,
  record: StoredRecord,
  { app, store }: Bureau,
): Promise<readonly string[]> {
  const known = facts[notice]
  if (known === undefined) throw new Error(`nothing is expected of ${notice}`)
  const org = await store.get('org', text(record.data.org ?? record.id))
  const articles = app.application.laws.flatMap(({ articles }) => articles)
  const article = (law: string): string =>
    articles.find(({ text }) => text.startsWith(law))?.text ?? `no article begins with ${law}`
  const others = async (form: string) =>
    (await store.transaction((tx) => [...tx.scan(form)])).filter(
      ({ submitted }) => submitted !== null,
    )
  const label = (list: string, code: unknown): string =>
    app.application.options
      .find(({ id }) => id === list)
      ?.options.find((option) => option.code === code)?.label ?? `no ${list} ${String(code)}`
  return known({ data: record.data, record, org: org?.data ?? {}, article, others, label })
}

export interface Known {
  readonly data: RecordData
  readonly record: StoredRecord
  readonly org: RecordData
  /** The wording that begins with these words. */
  readonly article: (beginning: string) => string
  readonly others: (form: string) => Promise<readonly StoredRecord[]>
  readonly label: (list: string, code: unknown) => string
}

export type Facts = (known: Known) => readonly string[] | Promise<readonly string[]>

const facts: { readonly [notice: string]: Facts } = {
  ...registerFacts,
  registrationAdvice: ({ data }) => [
    text(data.proposedName),
    text(data.applicant),
    '2026年版',
    data.orgType === 'ST' ? '不得在会员中分配' : '社会服务机构不得设立分支机构',
    data.orgType === 'ST' ? '会费标准表决办法（示范文本）' : '本单位（本人）自愿捐赠人民币',
  ],
  inspectionNotice: ({ data }) => [
    `关于开展${text(data.reportYear)}年度社会组织年度检查工作的通知`,
    `${day(data.firstReviewBy)}前报业务主管单位初审`,
    // 31 May: a Friday, a day of the Dragon Boat holiday, a Sunday.
    `${{ 2023: '2024年5月31日', 2024: '2025年6月3日', 2025: '2026年6月1日' }[Number(data.reportYear)]}前报送我局`,
    ...cells(data.papers, 'materialName'),
    ...cells(data.contacts, 'phone'),
  ],
  filingGuide: ({ org }) => [
    `${text(org.name)}：`,
    `填报账号：${text(org.uscc)}，由法定代表人${text(org.legalRep)}`,
    `登记证书有效期至：${day(org.certTo)}`,
    '于2026年6月1日前报送',
  ],
  filingNotice: ({ org }) => [
    `${text(org.name)}：`,
    '经查，截至2026年5月22日，你单位尚未报送2025年度检查材料',
    '请你单位于2026年6月1日前完成网上填报',
  ],
  filingReminder: ({ org, label }) => [
    '截至2026年6月8日，你单位尚未报送2025年度检查材料',
    '应当于2026年6月1日前报送我局',
    '10个工作日内（2026年7月15日前）',
    ...(org.regMode === '双重管理'
      ? [`经${label('supervisors', org.yw)}初审后报送我局`]
      : ['填报，报送我局']),
    { ST: '第二十八条', MF: '第二十三条', JJ: '第三十六条' }[text(org.orgType)] ?? '',
  ],
  rectifyNotice: ({ record }) => {
    const found = findingsOf(record).filter(({ severity }) => severity !== 'advice')
    return [
      '3个月内（即2026年10月8日前）',
      ...found.flatMap(({ message, basis, demand }) => [
        `${message}上述情形不符合${basis}的规定。`,
        demand ?? 'no demand',
      ]),
      ...(record.judgement?.conclusion === '不合格' ? ['你单位本年度检查结论为不合格'] : []),
    ]
  },
  adviceLetter: ({ record }) =>
    findingsOf(record)
      .filter(({ severity }) => severity === 'advice')
      .map(({ message, basis }, at) => `${at + 1}.${message}（参考：${basis}）`),
  interviewNotice: ({ data, org }) => [
    text(org.name),
    `因${text(data.reasonNote)}，根据`,
    moment(data.heldAt),
    ...cells(data.invited, 'name'),
    ...cells(data.officers, 'licence'),
    `请于${day(data.replyBy)}前书面说明`,
  ],
  interviewRecord: ({ data }) => [
    moment(data.heldAt),
    ...text(data.minutes).split('\n'),
    ...cells(data.officers, 'name'),
    ...(data.promise === undefined
      ? []
      : [`${text(data.promise)}，于${day(data.promisedBy)}前完成`]),
  ],
  expiryReminder: ({ data }) => {
    const left = (Date.parse(text(data.certTo)) - Date.parse('2026-07-01')) / 86_400_000
    return [
      `（证号：${text(data.certNo)}）有效期至${day(data.certTo)}，距今尚有${left}天`,
      ...(left > 30 ? [`请于${day(shifted(text(data.certTo), -30))}前申请`] : ['请尽快申请']),
      data.regMode === '双重管理' ? '（四）住所使用证明' : '（三）住所使用证明',
    ]
  },
  expiryNotice: ({ data }) => [
    `（证号：${text(data.certNo)}）已于${day(data.certTo)}届满`,
    '15个工作日内（2026年7月22日前）',
  ],
  penaltyNotice: (known) => [
    ...ofCase(known),
    '5个工作日内（2026年7月8日前）',
    ...(known.data.hearingTold === true
      ? ['第六十三条、第六十四条的规定，你单位有权要求听证']
      : []),
  ],
  penaltyDecision: (known) => [
    ...ofCase(known),
    `我局于${day(known.data.noticeServedOn)}向你单位送达`,
    `经${day(known.data.discussedOn)}集体讨论`,
    `请你单位于${day(known.data.performBy)}前`,
    text(known.data.discretion),
    '60日内向上海市杨浦区人民政府申请行政复议',
    '6个月内向有管辖权的人民法院提起行政诉讼',
    known.data.heardOn === undefined ? '没有提出陈述申辩' : `于${day(known.data.heardOn)}举行听证`,
  ],
  meetingNotice: ({ data }) => [
    `关于召开“${text(data.subject)}”协商会议的通知`,
    moment(data.heldAt),
    `会期${text(data.minutes)}分钟`,
    ...cells(data.parties, 'unit'),
    `请于${day(data.replyBy)}前将回执报`,
  ],
  policyNotice: ({ data }) => [
    `关于印发《${text(data.name)}》的通知`,
    ...cells(data.articles, 'wording'),
    ...(data.trialUntil === undefined
      ? [`自${day(data.inForceFrom)}起施行`]
      : [`自${day(data.inForceFrom)}起试行，试行期至${day(data.trialUntil)}`]),
  ],
  designation: ({ data }) => [
    `关于设立${text(data.name)}的函`,
    `（编号：${text(data.code)}）`,
    `自${day(data.setUpOn)}起`,
    `每年组织不少于${text(data.task)}场协商活动，活动后10个工作日内`,
  ],
  consultationMinutesLetter: ({ data }) => [
    ...text(data.points).split('\n'),
    ...text(data.consensus).split('\n'),
    ...cells(data.present, 'name'),
    `${text(data.headcount)}人参加`,
  ],
  jobFairInvitation: ({ data }) => [
    `关于邀请参加${text(data.name)}的函`,
    ...cells(data.employers, 'posts'),
    `已征集${(data.employers as readonly RecordData[]).reduce((sum, { posts }) => sum + Number(posts), 0)}个`,
    '参加活动不收取任何费用',
  ],
  caseResult: ({ data, record }) => [
    `你单位申报的“${text(data.title)}”`,
    record.state === '入选十大' ? '去掉一个最高分和一个最低分' : '评选结果为：未入选',
    ...(data.scores === undefined || cells(data.scores, 'judge').length < 10
      ? []
      : [`平均得分${trimmed(data.scores, '终评')}分`]),
  ],
  ventureAward: ({ data, record }) => [
    `项目“${text(data.name)}”`,
    `评审得分：${text(record.judgement?.values.score)}分`,
    data.signedOn === undefined ? '与我局签订项目协议' : `已于${day(data.signedOn)}签订`,
    '首付款不超过支持金额的60%',
  ],
  ventureCheck: ({ data, record }) => [
    `关于开展“${text(data.name)}”${record.state === '中期' ? '结项' : '中期'}检查的通知`,
    ...cells(data.payments, 'paidOn').map(day),
    ...cells(data.payments, 'stage'),
  ],
  donationReceipt: ({ data }) => [
    { 1: '人民币壹分', 168050: '人民币壹仟陆佰捌拾元伍角整', 100200000: '人民币壹佰万贰仟元整' }[
      Number(data.amount)
    ] ?? 'no words',
    data.namedPublicly === true ? '公示时列出捐赠人' : '公示时不公开姓名或者名称',
    text(data.usedFor ?? '困境儿童早餐'),
  ],
  assignmentLetter: ({ data }) => [
    text(data.content),
    text(data.title),
    // 20 working days after 18 June 2026, over the Dragon Boat holiday.
    '请于2026年7月17日前书面答复我局',
  ],
  suggestionList: async ({ data, record, others }) => {
    const made = (await others('suggestion')).filter(({ data }) => data.meeting === record.id)
    return [
      `收集建议${made.length}条`,
      ...made.flatMap(({ data }) => [text(data.title), text(data.unit), text(data.proposer)]),
      ...cells(data.people, 'name'),
    ]
  },
  trainingNotice: ({ data }) => [
    `关于举办${text(data.theme)}培训的通知`,
    `为${text(data.purpose)}，定于${moment(data.heldAt)}`,
    ...cells(data.courses, 'name'),
    (data.audience as readonly string[]).includes('信息员')
      ? '各预警网络信息员：'
      : '各有关社会组织：',
    `请于${day(data.signUpBy)}前${text(data.signUpHow)}`,
    '培训不收取任何费用',
  ],
  partyReminder: ({ data, record, org, label }) => [
    ...findingsOf(record).map(({ message }, at) => `${at + 1}.${message}`),
    `请你单位于${day(data.followUpBy)}前与区委社会工作部`,
    text(org.dj),
    `${label('streets', org.street)}办事处。`,
  ],
  announcementNotice: async ({ data, others }) => {
    const reports = (await others('annualInspection')).filter(ofYear(data.reportYear))
    const absent = (await others('participation')).filter(ofYear(data.reportYear))
    const names = new Map((await others('org')).map(({ id, data }) => [id, text(data.name)]))
    const concluded = (conclusion: string, from = reports) =>
      from.filter(({ judgement }) => judgement?.conclusion === conclusion)
    const count = (label: string, found: readonly StoredRecord[]) => `${label}（${found.length}家）`
    return [
      `对${reports.length}家社会组织进行了`,
      count('一、合格', concluded('合格')),
      count('二、基本合格', concluded('基本合格')),
      count('三、不合格', concluded('不合格')),
      count('四、未参加年度检查', concluded('未参检', absent)),
      ...[...reports, ...concluded('未参检', absent)].map(
        (each) => names.get(text(each.data.org)) ?? 'no name',
      ),
      `在${day(data.appealBy)}前向我局书面提出`,
    ]
  },
  jointMeetingNotice: ({ data, label }) => [
    `定于${moment(data.heldAt)}召开2026年`,
    label('meetingLevels', data.level),
    ...cells(data.members, 'unit'),
    ...cells(data.agenda, 'topic'),
    `于${day(data.replyBy)}前将参会人员名单`,
  ],
  jointMeetingMinutes: ({ data }) => [
    '社会组织管理工作联席会议纪要',
    ...text(data.account).split('\n'),
    ...cells(data.members, 'person'),
    ...((data.decisions ?? []) as readonly RecordData[]).map(
      ({ matter, unit, due }, at) =>
        `${at + 1}.${text(matter)}（责任单位：${text(unit)}，${day(due)}前完成）`,
    ),
  ],
  majorEventAdvice: ({ data }) => [
    `你单位报告的“${text(data.name)}”（${text(data.kind)}`,
    text(data.handlingNote),
    data.handling === '提示' ? '前补报结果' : '建议你单位暂缓举办',
  ],
  majorEventReminder: async ({ data, others }) => {
    const event = (await others('majorEvent')).find(({ id }) => id === data.event)
    return [`“${text(event?.data.name)}”`, '应当于2026年6月15日前补报结果']
  },
  checkRectifyNotice: async ({ record, others }) => {
    const found = (await others('finding')).filter(({ data }) => data.spotCheck === record.id)
    const laws = new Map((await others('basis')).map(({ id, data }) => [id, text(data.name)]))
    return [
      '3个月内（即2026年10月8日前）',
      ...found
        .filter(({ data }) => data.severity !== 'C')
        .flatMap(({ data }) => [
          `${text(data.description)}上述情形不符合《${laws.get(text(data.law)) ?? ''}》${text(data.article)}的规定。`,
          text(data.demand),
        ]),
    ]
  },
  checkAdviceLetter: async ({ record, others }) =>
    (await others('finding'))
      .filter(({ data }) => data.spotCheck === record.id && data.severity === 'C')
      .map(({ data }) => `${text(data.description)}${text(data.advice)}（参考：`),
  campaignNotice: ({ data }) => [
    `为${text(data.purpose)}，我局决定于${day(data.startsOn)}至${day(data.endsOn)}开展${text(data.name)}。`,
    ...cells(data.focus, 'matter'),
    `各单位于${day(data.fileBy)}前如实填报`,
  ],
  campaignRectifyNotice: ({ record }) => [
    '3个月内（即2026年10月8日前）',
    ...findingsOf(record)
      .filter(({ severity }) => severity !== 'advice')
      .flatMap(({ message, demand }) => [message, demand ?? 'no demand']),
  ],
  campaignAdviceLetter: ({ record }) =>
    findingsOf(record)
      .filter(({ severity }) => severity === 'advice')
      .map(({ message, basis }, at) => `${at + 1}.${message}（参考：${basis}）`),
  revocationBulletin: ({ data, org }) => [
    `关于撤销${text(org.name)}登记的公告`,
    `${text(data.misconduct)}。我局已于${day(data.decidedOn)}依法作出撤销登记`,
    data.collected === true ? '由我局封存' : '由我局公告作废',
  ],
  informantGap: ({ data, label }) => [
    `${label('streets', data.street)}办事处：`,
    `经查，${text(data.name)}`,
  ],
  informantConfirmation: async ({ data, record, others }) => [
    `的信息员${text(data.name)}（${text(data.unit)}，联系电话${text(data.mobile).slice(0, 3)}****`,
    `自${day(data.confirmedOn)}以来没有确认`,
    ...((await others('attendance')).some((each) => each.data.informant === record.id)
      ? []
      : ['尚未参加预警培训']),
  ],
  alertTask: ({ data, label }) => [
    `${label('streets', data.street)}办事处：`,
    text(data.description),
    ...(data.verification === undefined ? [] : [`属实，${text(data.verification)}`]),
    ...(data.unit === undefined ? [] : [`抄送：${text(data.unit)}。`]),
    `于${day(data.handleBy)}前将处置结果书面反馈`,
  ],
  checkNotice: ({ data, org }) => [
    text(org.name),
    `检查时间：${day(data.checkedOn)}`,
    `2025年1月1日至2025年12月31日的${(data.subjects as readonly string[]).join('、')}情况`,
    ...cells(data.officers, 'licence'),
    ...cells(data.papers, 'materialName'),
    '本次检查不向你单位收取任何费用',
  ],
}

/** The mean of a round's marks without the highest and the lowest. */
function trimmed(scores: unknown, round?: string): string {
  const marks = (scores as readonly RecordData[])
    .filter((each) => round === undefined || each.round === round)
    .map(({ score }) => Number(score))
    .sort((a, b) => a - b)
    .slice(1, -1)
  return (marks.reduce((sum, mark) => sum + mark, 0) / marks.length).toFixed(2)
}

const ofCase = ({ data, org, article }: Known): readonly string[] => [
  text(org.uscc),
  text(org.legalRep),
  `经查明，你单位${text(data.misconduct)}。`,
  ...cells(data.evidence, 'name'),
  ...cells(data.officers, 'licence'),
  (data.proposed as readonly string[]).join('、'),
  article(
    (data.grounds as readonly string[]).includes('V2')
      ? '社会团体在申请登记时弄虚作假'
      : ({ ST: '社会团体有下列情形', MF: '民办非企业单位有下列情形' }[text(org.orgType)] ?? '?'),
  ),
  ...(data.fine === undefined ? [] : ['人民币伍拾柒万玖仟元整（579,000.00元）']),
  ...(data.confiscated === undefined ? [] : ['人民币叁拾捌万陆仟元整（386,000.00元）']),
]

const ofYear =
  (year: unknown) =>
  ({ data }: StoredRecord): boolean =>
    data.reportYear === year

function moment(at: unknown): string {
  const [hour, minute] = text(at).slice(11).split(':')
  return `${day(at)}${Number(hour)}时${minute}分`
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
