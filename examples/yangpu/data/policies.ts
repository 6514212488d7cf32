import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'

/** The bureau's own papers, each edition a record: in force, replaced, on trial, and on their way. */
export const policies = (): readonly DemonstrationRecord[] =>
  papers.map(([id, submitted, state, data]) => ({
    form: 'basis',
    id,
    submitted,
    state,
    data: { kind: '本局文件', issuer: '上海市杨浦区民政局', ...data },
  }))

const consultation = '关于推进本区社会组织协商工作的实施方案（试行）'
const points = '社会组织协商联系点工作办法'
const ventures = '公益创投项目资金管理办法'

const clauses = [
  '社会组织协商在区委领导下，由区民政局统筹推进，各街道、各部门协同。',
  '设立专业、社区、协会商会三类协商联系点，由区民政局公布名单，每年评价一次。',
  '每年第四季度征集次年议题，经联席会议审议后分派联系点，成果报送有关部门，部门应当反馈是否采纳；不采纳的，说明理由。',
]

const articles = (...wordings: readonly (string | undefined)[]): RecordData => ({
  articles: wordings.map((wording, at) => ({
    number: `第${'一二三'[at]}条`,
    wording: wording ?? '',
  })),
})

type Paper = readonly [id: string, submitted: string, state: string, data: RecordData]

const papers: readonly Paper[] = [
  [
    'basis-01',
    '2025-02-10',
    '试行',
    {
      ...{ name: consultation, edition: '2025年试行版', ...articles(...clauses) },
      purpose: '规范工作，明确各方责任。',
      ...{ commentsBy: '2025-02-28', publishedOn: '2025-03-10', inForceFrom: '2025-03-15' },
      trialUntil: '2027-03-14',
    },
  ],
  [
    'basis-02-2024',
    '2023-11-20',
    '已废止',
    {
      ...{ name: points, edition: '2024年版', ...articles(clauses[1]) },
      purpose: '科创领域先行设点。',
      ...{ publishedOn: '2023-12-20', inForceFrom: '2024-01-01', repealedOn: '2026-01-01' },
    },
  ],
  [
    'basis-02',
    '2025-11-10',
    '正式',
    {
      ...{ name: points, edition: '2026年版', formerEdition: 'basis-02-2024' },
      ...articles(...clauses.slice(0, 2)),
      purpose: '规范工作，明确各方责任。',
      ...{ commentsBy: '2025-11-30', publishedOn: '2025-12-15', inForceFrom: '2026-01-01' },
      comments: [
        { unit: '五角场街道办事处', comment: '写明场地由谁提供', adopted: '采纳' },
        {
          ...{ unit: '区商业联合会', comment: '评价改为两年一次', adopted: '未采纳' },
          refusal: '与年度议题的周期不一致。',
        },
      ],
    },
  ],
  [
    'basis-03-2022',
    '2021-12-06',
    '已废止',
    {
      ...{ name: ventures, edition: '2022年版', ...articles('首付款不超过批准金额的一半。') },
      purpose: '规范创投资金拨付。',
      ...{ publishedOn: '2021-12-27', inForceFrom: '2022-01-01', repealedOn: '2025-03-15' },
    },
  ],
  [
    'basis-03',
    '2025-02-10',
    '正式',
    {
      ...{ name: ventures, edition: '2025年版', formerEdition: 'basis-03-2022' },
      ...articles('首付款不超过批准金额的百分之六十，尾款在结项以后拨付。'),
      purpose: '规范工作，明确各方责任。',
      ...{ publishedOn: '2025-03-10', inForceFrom: '2025-03-15' },
    },
  ],
  [
    'basis-04',
    '2026-06-01',
    '征求意见',
    {
      ...{ name: '社会组织联席会议工作规则', edition: '2026年征求意见稿' },
      ...articles('区级联席会议每年至少召开一次，办公室会议每季度召开一次。'),
      ...{ purpose: '明确联席会议各方的责任和议事程序。', commentsBy: '2026-07-15' },
      comments: [{ unit: '区教育局', comment: '增加专题会议', adopted: '部分采纳' }],
    },
  ],
  [
    'basis-05',
    '2026-06-18',
    '拟定',
    {
      ...{ name: '社会组织预警信息办理规程', edition: '2026年初稿' },
      ...articles('紧急信息一日内受理。'),
      purpose: '把信息员上报的信息管起来。',
    },
  ],
]
