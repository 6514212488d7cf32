-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 社会组织名录
CREATE TABLE "org" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "uscc" TEXT COLLATE "C", -- 统一社会信用代码
  "orgType" TEXT COLLATE "C", -- 组织类型
  "industry" TEXT COLLATE "C", -- 行业
  "regMode" TEXT COLLATE "C", -- 登记方式
  "status" TEXT COLLATE "C", -- 状态
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "authority" TEXT COLLATE "C", -- 登记机关
  "certNo" TEXT COLLATE "C", -- 证书编号
  "certFrom" TEXT COLLATE "C", -- 有效期起
  "certTo" TEXT COLLATE "C", -- 有效期至
  "capital" BIGINT, -- 注册资金，分
  "currency" TEXT COLLATE "C", -- 币种
  "stateShare" BIGINT, -- 国有资产比例，乘 1000
  "street" TEXT COLLATE "C", -- 街道
  "committee" TEXT COLLATE "C", -- 居委会
  "residence" TEXT COLLATE "C", -- 住所
  "postcode" TEXT COLLATE "C", -- 邮编
  "scope" TEXT COLLATE "C", -- 业务范围
  "area" TEXT COLLATE "C", -- 活动地域
  "yw" TEXT COLLATE "C", -- 业务主管单位
  "hg" TEXT COLLATE "C", -- 行业管理部门
  "dj" TEXT COLLATE "C", -- 党建工作机构
  "legalRep" TEXT COLLATE "C", -- 法定代表人
  "legalRepId" TEXT COLLATE "C", -- 法定代表人身份证号
  "legalRepMobile" TEXT COLLATE "C", -- 法定代表人手机
  "legalRepPost" TEXT COLLATE "C", -- 法定代表人职务
  "legalRepNationality" TEXT COLLATE "C", -- 法定代表人国籍
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactMobile" TEXT COLLATE "C", -- 联系人手机
  "charity" BOOLEAN, -- 慈善组织
  "charityOn" TEXT COLLATE "C", -- 慈善组织认定日期
  "publicFund" BOOLEAN, -- 公开募捐资格
  "publicFundOn" TEXT COLLATE "C", -- 公开募捐资格取得日期
  "taxDeduct" BOOLEAN, -- 税前扣除资格
  "taxDeductOn" TEXT COLLATE "C", -- 税前扣除资格公布日期
  "taxFree" BOOLEAN, -- 免税资格
  "taxFreeOn" TEXT COLLATE "C", -- 免税资格取得日期
  "decoupled" TEXT COLLATE "C", -- 脱钩情况
  "credit" TEXT COLLATE "C", -- 信用状态
  "tags" JSONB -- 重点关注标签
);

-- 社会组织名录：曾用名
CREATE TABLE "org.formerNames" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "usedFrom" TEXT COLLATE "C", -- 起用日期
  "usedTo" TEXT COLLATE "C", -- 停用日期
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：银行账户
CREATE TABLE "org.accounts" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "bank" TEXT COLLATE "C", -- 开户行
  "account" TEXT COLLATE "C", -- 账号
  "kind" TEXT COLLATE "C", -- 性质
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：印章备案
CREATE TABLE "org.seals" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 印章名
  "filedOn" TEXT COLLATE "C", -- 备案日期
  PRIMARY KEY ("@record", "@row")
);

-- 党建检查点
CREATE TABLE "partyCheckpoint" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "link" TEXT COLLATE "C", -- 环节
  "trigger" TEXT COLLATE "C", -- 触发事项
  "triggeredOn" TEXT COLLATE "C", -- 触发日期
  "charterHasParty" BOOLEAN, -- 章程载明党建和核心价值观
  "partyTermEnds" TEXT COLLATE "C", -- 党组织届满日期
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT COLLATE "C", -- 党组织形式
  "noPartyReason" TEXT COLLATE "C", -- 未建原因
  "partyLiaison" TEXT COLLATE "C", -- 党建指导员
  "materials" TEXT COLLATE "C", -- 证明材料
  "reporter" TEXT COLLATE "C", -- 填报人
  "opinion" TEXT COLLATE "C", -- 意见
  "opinionNote" TEXT COLLATE "C", -- 意见说明
  "opinionOn" TEXT COLLATE "C", -- 意见日期
  "followUp" TEXT COLLATE "C", -- 跟进措施
  "followUpBy" TEXT COLLATE "C", -- 跟进期限
  "followUpDone" TEXT COLLATE "C", -- 跟进完成日期
  "daysUsed" BIGINT -- 用时
);

-- 党建检查点：检查项
CREATE TABLE "partyCheckpoint.items" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "partyCheckpoint" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT COLLATE "C", -- 项目
  "result" TEXT COLLATE "C", -- 结果
  "note" TEXT COLLATE "C", -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项
CREATE TABLE "registrationCase" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "matter" TEXT COLLATE "C", -- 事项
  "org" TEXT COLLATE "C", -- 社会组织
  "proposedName" TEXT COLLATE "C", -- 拟用名称
  "orgType" TEXT COLLATE "C", -- 组织类型
  "applicant" TEXT COLLATE "C", -- 申请人
  "appliedOn" TEXT COLLATE "C", -- 申请日期
  "keyArea" BOOLEAN, -- 重点领域
  "fastTrack" BOOLEAN, -- 快速通道
  "fastTrackReason" TEXT COLLATE "C", -- 快速通道理由
  "ackSigned" BOOLEAN, -- 登记告知书已签收
  "ackOn" TEXT COLLATE "C", -- 签收日期
  "ackFile" TEXT COLLATE "C", -- 签收回执
  "pledgeFile" TEXT COLLATE "C", -- 捐资承诺书
  "caseNo" TEXT COLLATE "C", -- 受理编号
  "ywAgreedOn" TEXT COLLATE "C", -- 主管单位审查同意日期
  "decision" TEXT COLLATE "C", -- 决定
  "decidedOn" TEXT COLLATE "C" -- 决定日期
);

-- 登记事项：变更事项
CREATE TABLE "registrationCase.changes" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT COLLATE "C", -- 项目
  "before" TEXT COLLATE "C", -- 变更前
  "after" TEXT COLLATE "C", -- 变更后
  PRIMARY KEY ("@record", "@row")
);

-- 协商议题
CREATE TABLE "topic" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "title" TEXT COLLATE "C", -- 议题标题
  "field" TEXT COLLATE "C", -- 领域
  "proposerKind" TEXT COLLATE "C", -- 提出方
  "proposer" TEXT COLLATE "C", -- 提出单位
  "proposerName" TEXT COLLATE "C", -- 提出人
  "background" TEXT COLLATE "C", -- 背景
  "expectation" TEXT COLLATE "C", -- 期望解决
  "collectedOn" TEXT COLLATE "C", -- 征集日期
  "screening" TEXT COLLATE "C", -- 初筛意见
  "approvedOn" TEXT COLLATE "C", -- 批准日期
  "approvedBy" TEXT COLLATE "C", -- 批准会议
  "leadPoint" TEXT COLLATE "C", -- 牵头联系点
  "dueOn" TEXT COLLATE "C" -- 计划完成日
);

-- 协商议题：参与方
CREATE TABLE "topic.partners" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT COLLATE "C", -- 单位
  "duty" TEXT COLLATE "C", -- 承担事项
  PRIMARY KEY ("@record", "@row")
);

-- 协商议题：成果
CREATE TABLE "topic.results" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT COLLATE "C", -- 类型
  "content" TEXT COLLATE "C", -- 内容
  "department" TEXT COLLATE "C", -- 报送部门
  "adopted" TEXT COLLATE "C", -- 采纳
  "refusal" TEXT COLLATE "C", -- 未采纳理由
  "answeredOn" TEXT COLLATE "C", -- 反馈日期
  PRIMARY KEY ("@record", "@row")
);

-- 协商活动
CREATE TABLE "consultation" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "topic" TEXT COLLATE "C", -- 议题
  "subject" TEXT COLLATE "C", -- 协商主题
  "point" TEXT COLLATE "C", -- 联系点
  "host" TEXT COLLATE "C", -- 主办单位
  "heldAt" TEXT COLLATE "C", -- 时间
  "minutes" BIGINT, -- 会期
  "place" TEXT COLLATE "C", -- 地点
  "format" TEXT COLLATE "C", -- 形式
  "moderator" TEXT COLLATE "C", -- 主持人
  "experts" TEXT COLLATE "C", -- 专家
  "headcount" BIGINT, -- 人数
  "replyBy" TEXT COLLATE "C", -- 回执截止
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C", -- 联系电话
  "minutesFile" TEXT COLLATE "C", -- 纪要
  "consensus" TEXT COLLATE "C", -- 达成共识
  "satisfaction" BIGINT, -- 满意度
  "partyKinds" BIGINT -- 参加方类别数
);

-- 协商活动：参加方
CREATE TABLE "consultation.parties" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "consultation" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT COLLATE "C", -- 类别
  "unit" TEXT COLLATE "C", -- 单位
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 职务
  PRIMARY KEY ("@record", "@row")
);

-- 协商活动：成果
CREATE TABLE "consultation.outcomes" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "consultation" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT COLLATE "C", -- 类型
  "description" TEXT COLLATE "C", -- 描述
  "company" TEXT COLLATE "C", -- 企业名称
  "companyCode" TEXT COLLATE "C", -- 企业信用代码
  "settledOn" TEXT COLLATE "C", -- 落户日期
  "progress" TEXT COLLATE "C", -- 进展
  PRIMARY KEY ("@record", "@row")
);

-- 培训
CREATE TABLE "training" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "theme" TEXT COLLATE "C", -- 主题
  "kinds" JSONB, -- 类别
  "purpose" TEXT COLLATE "C", -- 目的
  "audience" JSONB, -- 对象
  "heldAt" TEXT COLLATE "C", -- 时间
  "place" TEXT COLLATE "C", -- 地点
  "online" TEXT COLLATE "C", -- 线上方式
  "perUnit" BIGINT, -- 每单位名额
  "seats" BIGINT, -- 名额
  "partyHours" BIGINT, -- 党建课时，乘 10
  "hours" BIGINT, -- 总课时，乘 10
  "signUpBy" TEXT COLLATE "C", -- 报名截止
  "signUpHow" TEXT COLLATE "C", -- 报名方式
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C", -- 联系电话
  "attendances" BIGINT, -- 人次
  "orgs" BIGINT -- 组织数
);

-- 培训：课程
CREATE TABLE "training.courses" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "lecturer" TEXT COLLATE "C", -- 讲师
  "hours" BIGINT, -- 课时，乘 10
  PRIMARY KEY ("@record", "@row")
);

-- 培训：签到
CREATE TABLE "training.attendees" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT COLLATE "C", -- 社会组织
  "name" TEXT COLLATE "C", -- 姓名
  "mobile" TEXT COLLATE "C", -- 手机
  "signedInAt" TEXT COLLATE "C", -- 签到时间
  "rating" BIGINT, -- 评价
  PRIMARY KEY ("@record", "@row")
);

-- 重大事项报告
CREATE TABLE "majorEvent" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "kind" TEXT COLLATE "C", -- 事项类别
  "name" TEXT COLLATE "C", -- 名称
  "startsOn" TEXT COLLATE "C", -- 起始日期
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "place" TEXT COLLATE "C", -- 地点
  "people" BIGINT -- 参加人数
);

-- 年检报告书
CREATE TABLE "annualInspection" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "uscc" TEXT COLLATE "C", -- 统一社会信用代码
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "certValidTo" TEXT COLLATE "C", -- 证书有效期至
  "street" TEXT COLLATE "C", -- 街道
  "residence" TEXT COLLATE "C", -- 住所
  "officeSame" BOOLEAN, -- 实际办公地址与住所一致
  "officeAddress" TEXT COLLATE "C", -- 实际办公地址
  "premisesType" TEXT COLLATE "C", -- 办公用房性质
  "premisesUntil" TEXT COLLATE "C", -- 用房协议到期日
  "legalRep" TEXT COLLATE "C", -- 法定代表人
  "legalRepId" TEXT COLLATE "C", -- 法定代表人身份证号
  "legalRepMobile" TEXT COLLATE "C", -- 法定代表人手机
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactMobile" TEXT COLLATE "C", -- 联系人手机
  "email" TEXT COLLATE "C", -- 电子邮箱
  "regMode" TEXT COLLATE "C", -- 登记方式
  "supervisor" TEXT COLLATE "C", -- 业务主管单位
  "industry" TEXT COLLATE "C", -- 行业分类
  "isCharity" BOOLEAN, -- 是否慈善组织
  "registeredCapital" BIGINT, -- 注册资金，分
  "lastConclusion" TEXT COLLATE "C", -- 上年度年检结论
  "rating" TEXT COLLATE "C", -- 现有评估等级及有效期
  "charterApprovedOn" TEXT COLLATE "C", -- 现行章程核准日期
  "charterHasParty" BOOLEAN, -- 章程载明党建内容
  "charterHasValues" BOOLEAN, -- 章程载明社会主义核心价值观
  "councilSize" BIGINT, -- 理事人数
  "standingSize" BIGINT, -- 常务理事人数
  "supervisorCount" BIGINT, -- 监事人数
  "termStart" TEXT COLLATE "C", -- 本届起始日期
  "termYears" BIGINT, -- 章程规定届期
  "termDue" TEXT COLLATE "C", -- 应换届日期
  "memberTotal" BIGINT, -- 会员总数
  "memberUnits" BIGINT, -- 单位会员数
  "memberPersons" BIGINT, -- 个人会员数
  "assemblyCount" BIGINT, -- 会员大会次数
  "councilMeetings" BIGINT, -- 理事会会议次数
  "legalRepElsewhere" BOOLEAN, -- 法定代表人任其他社团法定代表人
  "systems" JSONB, -- 内部制度
  "disclosure" JSONB, -- 信息公开方式
  "majorReports" BIGINT, -- 重大事项报告次数
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT COLLATE "C", -- 党组织形式
  "noPartyReason" TEXT COLLATE "C", -- 未建原因
  "partyLiaison" TEXT COLLATE "C", -- 党建指导员
  "partySecretary" TEXT COLLATE "C", -- 党组织书记
  "crossPost" BOOLEAN, -- 书记由负责人担任
  "partyActs" BIGINT, -- 党组织活动次数
  "partyDecides" BOOLEAN, -- 参与重大问题决策
  "hasUnion" BOOLEAN, -- 已建工会
  "unionMembers" BIGINT, -- 工会会员数
  "hasWomen" BOOLEAN, -- 已建妇联
  "staffTotal" BIGINT, -- 从业人员总数
  "staffFull" BIGINT, -- 专职人数
  "staffPart" BIGINT, -- 兼职人数
  "staffDegree" BIGINT, -- 大专及以上人数
  "socialWorkers" BIGINT, -- 持证社会工作者
  "contracts" BIGINT, -- 签订劳动合同人数
  "insured" BIGINT, -- 缴纳社会保险人数
  "gradHired" BIGINT, -- 当年吸纳高校毕业生
  "volunteers" BIGINT, -- 登记志愿者人数
  "accounting" TEXT COLLATE "C", -- 执行的会计制度
  "auditor" TEXT COLLATE "C", -- 审计机构
  "auditOpinion" TEXT COLLATE "C", -- 审计意见
  "cash" BIGINT, -- 货币资金，分
  "fixedNet" BIGINT, -- 固定资产净值，分
  "totalAssets" BIGINT, -- 资产总计，分
  "totalLiabilities" BIGINT, -- 负债合计，分
  "restricted" BIGINT, -- 限定性净资产，分
  "unrestricted" BIGINT, -- 非限定性净资产，分
  "netAssets" BIGINT, -- 净资产合计，分
  "netOpening" BIGINT, -- 净资产年初数，分
  "netAdj" BIGINT, -- 以前年度调整，分
  "netAdjReason" TEXT COLLATE "C", -- 以前年度调整原因
  "incDonation" BIGINT, -- 捐赠收入，分
  "foreignDonation" BIGINT, -- 其中境外捐赠，分
  "incDues" BIGINT, -- 会费收入，分
  "incServices" BIGINT, -- 提供服务收入，分
  "gpAmount" BIGINT, -- 其中政府购买服务，分
  "incSales" BIGINT, -- 商品销售收入，分
  "incGov" BIGINT, -- 政府补助收入，分
  "incInvest" BIGINT, -- 投资收益，分
  "incOther" BIGINT, -- 其他收入，分
  "incTotal" BIGINT, -- 收入合计，分
  "expProgram" BIGINT, -- 业务活动成本，分
  "expAdmin" BIGINT, -- 管理费用，分
  "payroll" BIGINT, -- 其中工资福利，分
  "expFund" BIGINT, -- 筹资费用，分
  "expOther" BIGINT, -- 其他费用，分
  "expTotal" BIGINT, -- 费用合计，分
  "expCharity" BIGINT, -- 公益活动支出，分
  "charityPlain" BOOLEAN, -- 不公募慈善组织
  "charityRatio" BIGINT, -- 公益支出比例，乘 1000
  "adminRatio" BIGINT, -- 管理费用比例，乘 1000
  "netChange" BIGINT, -- 净资产变动额，分
  "incomeChange" BIGINT, -- 收入同比，乘 1000
  "averageNet" BIGINT, -- 三年平均净资产，分
  "duesTiers" BIGINT, -- 会费档次数
  "duesPassedOn" TEXT COLLATE "C", -- 会费标准通过日期
  "duesDue" BIGINT, -- 表决应到人数
  "duesPresent" BIGINT, -- 表决实到人数
  "duesFor" BIGINT, -- 赞成票
  "duesSecret" BOOLEAN, -- 无记名投票
  "forcedDues" BOOLEAN, -- 强制入会收费
  "illegalFees" BIGINT, -- 违规收费金额，分
  "refunded" BIGINT, -- 已清退金额，分
  "awardFees" BIGINT, -- 评比达标表彰收费，分
  "hasForeign" BOOLEAN, -- 有涉外情况
  "foreignStaff" BIGINT, -- 外籍理事和人员数
  "intlOrgs" TEXT COLLATE "C", -- 参加的国际组织
  "foreignReported" BOOLEAN, -- 是否按规定报告
  "lastRectification" TEXT COLLATE "C", -- 上年度整改事项
  "rectificationReport" TEXT COLLATE "C", -- 整改报告
  "pledge" TEXT COLLATE "C", -- 法定代表人承诺
  "declarationScan" TEXT COLLATE "C", -- 声明签章页
  "supervisorOpinion" TEXT COLLATE "C", -- 初审意见
  "partyOpinion" TEXT COLLATE "C", -- 党建意见
  "reviewedConclusion" TEXT COLLATE "C", -- 审查结论
  "reviewReason" TEXT COLLATE "C", -- 审查理由
  "reviewedOn" TEXT COLLATE "C" -- 审查日期
);

-- 年检报告书：负责人名单
CREATE TABLE "annualInspection.leaders" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 职务
  "idNumber" TEXT COLLATE "C", -- 身份证号
  "partyMember" BOOLEAN, -- 党员
  "official" BOOLEAN, -- 现职公务员或退离休领导干部
  "approvalNo" TEXT COLLATE "C", -- 兼职批准文号
  "otherPosts" BIGINT, -- 兼任其他社会组织数
  "fullTime" BOOLEAN, -- 专职
  "terms" BIGINT, -- 任职届次
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：分支机构
CREATE TABLE "annualInspection.branches" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "kind" TEXT COLLATE "C", -- 类型
  "head" TEXT COLLATE "C", -- 负责人
  "since" TEXT COLLATE "C", -- 设立日期
  "account" BOOLEAN, -- 独立账户
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：登记备案变更
CREATE TABLE "annualInspection.changes" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 事项
  "before" TEXT COLLATE "C", -- 变更前
  "after" TEXT COLLATE "C", -- 变更后
  "approvedOn" TEXT COLLATE "C", -- 核准日期
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：业务活动
CREATE TABLE "annualInspection.activities" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "heldOn" TEXT COLLATE "C", -- 日期
  "kind" TEXT COLLATE "C", -- 类型
  "people" BIGINT, -- 参加人数
  "fee" BIGINT, -- 收费金额，分
  "approvalNo" TEXT COLLATE "C", -- 批准或报告文号
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：境外活动
CREATE TABLE "annualInspection.foreignActs" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "heldOn" TEXT COLLATE "C", -- 日期
  "country" TEXT COLLATE "C", -- 国家或地区
  "people" BIGINT, -- 参加人数
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作
CREATE TABLE "inspectionWork" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "opensOn" TEXT COLLATE "C", -- 填报开始日期
  "firstReviewBy" TEXT COLLATE "C", -- 初审截止日期
  "website" TEXT COLLATE "C", -- 填报系统
  "newcomersUntil" TEXT COLLATE "C" -- 初次参检的登记日期
);

-- 年检工作：重点内容
CREATE TABLE "inspectionWork.focus" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 内容
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：材料
CREATE TABLE "inspectionWork.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT COLLATE "C", -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：咨询电话
CREATE TABLE "inspectionWork.contacts" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 事项
  "name" TEXT COLLATE "C", -- 联系人
  "phone" TEXT COLLATE "C", -- 电话
  PRIMARY KEY ("@record", "@row")
);

-- 参检核对
CREATE TABLE "participation" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT COLLATE "C", -- 社会组织
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "street" TEXT COLLATE "C", -- 街道
  "filed" BIGINT -- 已报份数
);

-- 整改台账
CREATE TABLE "rectification" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "reportYear" BIGINT, -- 检查年度
  "servedOn" TEXT COLLATE "C", -- 送达日期
  "due" TEXT COLLATE "C", -- 整改期限
  "reportedOn" TEXT COLLATE "C", -- 报告日期
  "review" TEXT COLLATE "C", -- 复核结论
  "reviewedOn" TEXT COLLATE "C" -- 复核日期
);

-- 年检结论公告
CREATE TABLE "inspectionAnnouncement" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "batch" BIGINT, -- 批次
  "appealBy" TEXT COLLATE "C", -- 申诉截止日期
  "passedCount" BIGINT, -- 合格家数
  "mostlyPassedCount" BIGINT, -- 基本合格家数
  "failedCount" BIGINT, -- 不合格家数
  "absent" BIGINT, -- 未参检家数
  "inspected" BIGINT -- 参检家数
);

-- 抽查
CREATE TABLE "spotCheck" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "batch" TEXT COLLATE "C", -- 批次
  "drawMode" TEXT COLLATE "C", -- 抽查方式
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "drawReason" TEXT COLLATE "C", -- 抽查原因
  "reasonNote" TEXT COLLATE "C", -- 定向理由
  "drawnOn" TEXT COLLATE "C", -- 抽取日期
  "checkedOn" TEXT COLLATE "C", -- 检查日期
  "place" TEXT COLLATE "C", -- 检查地点
  "methods" JSONB, -- 检查方式
  "subjects" JSONB, -- 检查内容
  "periodFrom" TEXT COLLATE "C", -- 检查期间起
  "periodTo" TEXT COLLATE "C", -- 检查期间止
  "auditor" TEXT COLLATE "C", -- 审计机构
  "contactName" TEXT COLLATE "C", -- 联系人
  "findings" TEXT COLLATE "C", -- 现场情况
  "confirmed" TEXT COLLATE "C", -- 组织确认意见
  "objection" TEXT COLLATE "C", -- 异议说明
  "handling" JSONB, -- 处理方式
  "publishedOn" TEXT COLLATE "C" -- 公示日期
);

-- 抽查：检查人员
CREATE TABLE "spotCheck.officers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 抽查：需准备材料
CREATE TABLE "spotCheck.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT COLLATE "C", -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 约谈
CREATE TABLE "interview" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "reasons" JSONB, -- 事由
  "reasonNote" TEXT COLLATE "C", -- 事由说明
  "heldAt" TEXT COLLATE "C", -- 约谈时间
  "place" TEXT COLLATE "C", -- 地点
  "papers" TEXT COLLATE "C", -- 携带材料
  "replyBy" TEXT COLLATE "C", -- 说明期限
  "recorder" TEXT COLLATE "C", -- 记录人
  "minutes" TEXT COLLATE "C", -- 笔录
  "promise" TEXT COLLATE "C", -- 承诺事项
  "promisedBy" TEXT COLLATE "C", -- 承诺期限
  "outcome" TEXT COLLATE "C" -- 结果
);

-- 约谈：被约谈人
CREATE TABLE "interview.invited" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 职务
  "attended" BOOLEAN, -- 到场
  "absence" TEXT COLLATE "C", -- 缺席书面说明
  PRIMARY KEY ("@record", "@row")
);

-- 约谈：约谈人
CREATE TABLE "interview.officers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件
CREATE TABLE "case" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "caseNo" TEXT COLLATE "C", -- 案号
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "grounds" JSONB, -- 案由
  "clueFrom" TEXT COLLATE "C", -- 线索来源
  "clueOn" TEXT COLLATE "C", -- 线索日期
  "openedOn" TEXT COLLATE "C", -- 立案日期
  "factOn" TEXT COLLATE "C", -- 行为发生日期
  "misconduct" TEXT COLLATE "C", -- 违法事实
  "closedOn" TEXT COLLATE "C", -- 调查终结日期
  "proposed" JSONB, -- 拟处罚
  "fine" BIGINT, -- 拟罚款金额，分
  "confiscated" BIGINT, -- 没收金额，分
  "suspension" TEXT COLLATE "C", -- 停止活动期限
  "legalOpinion" TEXT COLLATE "C", -- 法制审核意见
  "legalReviewer" TEXT COLLATE "C", -- 法制审核人
  "legalOn" TEXT COLLATE "C", -- 法制审核日期
  "hearingTold" BOOLEAN, -- 告知听证权利
  "noticeNo" TEXT COLLATE "C", -- 告知书文号
  "noticeServedOn" TEXT COLLATE "C", -- 告知书送达日期
  "defenceUntil" TEXT COLLATE "C", -- 申辩期满
  "defended" BOOLEAN, -- 提出陈述申辩
  "defence" TEXT COLLATE "C", -- 陈述申辩内容
  "defenceAnswer" TEXT COLLATE "C", -- 申辩复核意见
  "hearingAskedOn" TEXT COLLATE "C", -- 听证申请日期
  "hearingNoticeOn" TEXT COLLATE "C", -- 听证通知日期
  "heardOn" TEXT COLLATE "C", -- 听证举行日期
  "hearingResult" TEXT COLLATE "C", -- 听证情况
  "discussedOn" TEXT COLLATE "C", -- 集体讨论日期
  "discretion" TEXT COLLATE "C", -- 裁量理由
  "decidedOn" TEXT COLLATE "C", -- 决定日期
  "performBy" TEXT COLLATE "C", -- 履行期限
  "published" BOOLEAN, -- 是否公开
  "decisionServedOn" TEXT COLLATE "C", -- 决定书送达日期
  "reviewUntil" TEXT COLLATE "C", -- 复议期满
  "suitUntil" TEXT COLLATE "C", -- 起诉期满
  "collected" BOOLEAN, -- 收缴证书和印章
  "finishedOn" TEXT COLLATE "C", -- 结案日期
  "result" TEXT COLLATE "C" -- 结果
);

-- 执法案件：承办人
CREATE TABLE "case.officers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件：证据
CREATE TABLE "case.evidence" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "source" TEXT COLLATE "C", -- 来源
  "obtainedOn" TEXT COLLATE "C", -- 取得日期
  PRIMARY KEY ("@record", "@row")
);
