import type { RecordData } from '../../src/model/index.ts'
import type { Facts } from './meant.ts'
import { cells, day, findingsOf, text } from './meant-parts.ts'

/** Of the letters about registration, teams, party building, unions and ratings. */
export const registerFacts: { readonly [notice: string]: Facts } = {
  groupReminder: ({ data }) => {
    const confirmed = rows(data.confirmations)
    return [
      `关于做好群众活动团队2026年度确认的函`,
      `你居备案的群众活动团队“${text(data.name)}”（备案编号：${text(data.number)}，备案日期：${day(data.filedOn)}）`,
      confirmed.length > 0 ? '上一次确认是2025年3月' : '备案以来没有做过年度确认',
      `登记成员${text(data.members)}人，负责人${text(data.leader)}。`,
      '请于2026年7月31日前',
    ]
  },
  partyLedgerReminder: ({ data, record, org }) => [
    ...findingsOf(record).map(({ message }, at) => `${at + 1}.${message}`),
    '请你单位于2026年8月3日前与区委社会工作部',
    `联络员：${text(data.liaison)}`,
    text(org.dj),
  ],
  electionReminder: ({ data, label }) => [
    `关于做好${label('massKinds', data.kind)}换届工作的提醒函`,
    `现有会员${text(data.members)}人`,
    text(data.termEnds) < '2026-07-01'
      ? `本届任期已于${day(data.termEnds)}届满，尚未换届`
      : `本届任期将于${day(data.termEnds)}届满`,
    `抄送：${text(data.upper)}`,
  ],
  ratingResult: ({ data }) => {
    const year = Number(text(data.announcedOn).slice(0, 4))
    const total = rows(data.scores).reduce((sum, { score }) => sum + Number(score), 0)
    return [
      `评估等级为${text(data.finalLevel).slice(1)}A级，已于${day(data.announcedOn)}公告`,
      `总分${total}.0分`,
      ...cells(data.scores, 'second'),
      `有效期为${day(data.announcedOn)}至${day(text(data.announcedOn).replace(text(year), text(year + 5)))}`,
    ]
  },
  ratingReminder: ({ data }) => {
    const end = text(data.announcedOn).replace('2021', '2026')
    const left = (Date.parse(end) - Date.parse('2026-07-01')) / 86_400_000
    return [`有效期至${day(end)}，距今尚有${left}天`]
  },
  opinionRequest: ({ data, label }) => [
    `关于征求${label('departments', data.department)}意见的函`,
    `现就${text(data.question)}，征求你单位意见`,
    data.urgent === true ? '请你单位于2026年6月29日前书面回复' : '请你单位于2026年7月6日前书面回复',
    ...(data.urgent === true ? ['此函为急件'] : []),
  ],
  registrationAcceptance: ({ data, org }) => [
    `（受理编号：${text(data.caseNo)}），材料齐全，符合法定形式，我局于${day(data.acceptedOn)}予以受理`,
    data.matter === '成立登记'
      ? `“${text(data.proposedName)}”成立登记`
      : `${text(org.name)}${text(data.matter)}`,
    ...cells(data.papers, 'paper'),
  ],
  registrationCorrection: ({ data }) => [
    `“${text(data.proposedName)}”成立登记申请，材料不齐全`,
    ...rows(data.supplements).map(({ missing, dueOn }) => `${text(missing)}（${day(dueOn)}前）`),
  ],
  registrationDecision: ({ data, org }) => [
    `准予${text(data.matter)}决定书`,
    `我局于${day(data.decidedOn)}决定准予${text(data.matter)}`,
    {
      ST: '《社会团体登记管理条例》',
      MF: '《民办非企业单位登记管理暂行条例》',
      JJ: '《基金会管理条例》',
    }[text(data.orgType)] ?? '',
    ...cells(data.changes, 'before'),
    ...cells(data.changes, 'after'),
    ...(data.newCertTo === undefined ? [] : [`延续至${day(data.newCertTo)}`]),
    ...(data.remainder === undefined ? [] : ['人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分']),
    ...(data.matter === '注销登记' ? [`${text(org.name)}终止`] : []),
  ],
  registrationRefusal: ({ data }) => [
    `不予${text(data.matter)}决定书`,
    ...text(data.refusal).split('\n'),
    '60日内向上海市杨浦区人民政府申请行政复议',
  ],
  registrationFiling: ({ data, org }) => [
    `${text(data.matter)}通知书`,
    `${text(org.name)}${text(data.matter)}材料收悉`,
    data.matter === '换届报告' ? '予以备查' : '予以备案',
  ],
  deregistrationAnnouncement: ({ data, org }) => [
    `关于准予${text(org.name)}注销登记的公告`,
    `统一社会信用代码：${text(org.uscc)}`,
    `我局于${day(data.decidedOn)}准予其注销登记`,
    '本公告在上海社会组织公共服务平台发布',
  ],
}

const rows = (value: unknown): readonly RecordData[] => (value ?? []) as readonly RecordData[]
