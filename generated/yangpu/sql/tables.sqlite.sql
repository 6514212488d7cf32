-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 社会组织名录
CREATE TABLE "org" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "uscc" TEXT, -- 统一社会信用代码
  "orgType" TEXT, -- 组织类型
  "industry" TEXT, -- 行业
  "regMode" TEXT, -- 登记方式
  "status" TEXT, -- 状态
  "registeredOn" TEXT, -- 成立登记日期
  "authority" TEXT, -- 登记机关
  "certNo" TEXT, -- 证书编号
  "certFrom" TEXT, -- 有效期起
  "certTo" TEXT, -- 有效期至
  "capital" BIGINT, -- 注册资金，分
  "currency" TEXT, -- 币种
  "stateShare" BIGINT, -- 国有资产比例，乘 1000
  "street" TEXT, -- 街道
  "committee" TEXT, -- 居委会
  "residence" TEXT, -- 住所
  "postcode" TEXT, -- 邮编
  "scope" TEXT, -- 业务范围
  "area" TEXT, -- 活动地域
  "yw" TEXT, -- 业务主管单位
  "hg" TEXT, -- 行业管理部门
  "dj" TEXT, -- 党建工作机构
  "legalRep" TEXT, -- 法定代表人
  "legalRepId" TEXT, -- 法定代表人身份证号
  "legalRepMobile" TEXT, -- 法定代表人手机
  "legalRepPost" TEXT, -- 法定代表人职务
  "legalRepNationality" TEXT, -- 法定代表人国籍
  "contactName" TEXT, -- 联系人
  "contactMobile" TEXT, -- 联系人手机
  "charity" BOOLEAN, -- 慈善组织
  "charityOn" TEXT, -- 慈善组织认定日期
  "publicFund" BOOLEAN, -- 公开募捐资格
  "publicFundOn" TEXT, -- 公开募捐资格取得日期
  "taxDeduct" BOOLEAN, -- 税前扣除资格
  "taxDeductOn" TEXT, -- 税前扣除资格公布日期
  "taxFree" BOOLEAN, -- 免税资格
  "taxFreeOn" TEXT, -- 免税资格取得日期
  "decoupled" TEXT, -- 脱钩情况
  "credit" TEXT, -- 信用状态
  "tags" TEXT -- 重点关注标签
);

-- 社会组织名录：曾用名
CREATE TABLE "org.formerNames" (
  "@record" TEXT NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "usedFrom" TEXT, -- 起用日期
  "usedTo" TEXT, -- 停用日期
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：银行账户
CREATE TABLE "org.accounts" (
  "@record" TEXT NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "bank" TEXT, -- 开户行
  "account" TEXT, -- 账号
  "kind" TEXT, -- 性质
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：印章备案
CREATE TABLE "org.seals" (
  "@record" TEXT NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 印章名
  "filedOn" TEXT, -- 备案日期
  PRIMARY KEY ("@record", "@row")
);

-- 党建检查点
CREATE TABLE "partyCheckpoint" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "link" TEXT, -- 环节
  "trigger" TEXT, -- 触发事项
  "triggeredOn" TEXT, -- 触发日期
  "charterHasParty" BOOLEAN, -- 章程载明党建和核心价值观
  "partyTermEnds" TEXT, -- 党组织届满日期
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT, -- 党组织形式
  "noPartyReason" TEXT, -- 未建原因
  "partyLiaison" TEXT, -- 党建指导员
  "materials" TEXT, -- 证明材料
  "reporter" TEXT, -- 填报人
  "opinion" TEXT, -- 意见
  "opinionNote" TEXT, -- 意见说明
  "opinionOn" TEXT, -- 意见日期
  "followUp" TEXT, -- 跟进措施
  "followUpBy" TEXT, -- 跟进期限
  "followUpDone" TEXT, -- 跟进完成日期
  "daysUsed" BIGINT -- 用时
);

-- 党建检查点：检查项
CREATE TABLE "partyCheckpoint.items" (
  "@record" TEXT NOT NULL REFERENCES "partyCheckpoint" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT, -- 项目
  "result" TEXT, -- 结果
  "note" TEXT, -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项
CREATE TABLE "registrationCase" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "matter" TEXT, -- 事项
  "org" TEXT, -- 社会组织
  "proposedName" TEXT, -- 拟用名称
  "orgType" TEXT, -- 组织类型
  "applicant" TEXT, -- 申请人
  "appliedOn" TEXT, -- 申请日期
  "keyArea" BOOLEAN, -- 重点领域
  "fastTrack" BOOLEAN, -- 快速通道
  "fastTrackReason" TEXT, -- 快速通道理由
  "ackSigned" BOOLEAN, -- 登记告知书已签收
  "ackOn" TEXT, -- 签收日期
  "ackFile" TEXT, -- 签收回执
  "pledgeFile" TEXT, -- 捐资承诺书
  "caseNo" TEXT, -- 受理编号
  "ywAgreedOn" TEXT, -- 主管单位审查同意日期
  "decision" TEXT, -- 决定
  "decidedOn" TEXT -- 决定日期
);

-- 登记事项：变更事项
CREATE TABLE "registrationCase.changes" (
  "@record" TEXT NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT, -- 项目
  "before" TEXT, -- 变更前
  "after" TEXT, -- 变更后
  PRIMARY KEY ("@record", "@row")
);

-- 协商议题
CREATE TABLE "topic" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "title" TEXT, -- 议题标题
  "field" TEXT, -- 领域
  "proposerKind" TEXT, -- 提出方
  "proposer" TEXT, -- 提出单位
  "proposerName" TEXT, -- 提出人
  "background" TEXT, -- 背景
  "expectation" TEXT, -- 期望解决
  "collectedOn" TEXT, -- 征集日期
  "screening" TEXT, -- 初筛意见
  "approvedOn" TEXT, -- 批准日期
  "approvedBy" TEXT, -- 批准会议
  "leadPoint" TEXT, -- 牵头联系点
  "dueOn" TEXT -- 计划完成日
);

-- 协商议题：参与方
CREATE TABLE "topic.partners" (
  "@record" TEXT NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT, -- 单位
  "duty" TEXT, -- 承担事项
  PRIMARY KEY ("@record", "@row")
);

-- 协商议题：成果
CREATE TABLE "topic.results" (
  "@record" TEXT NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT, -- 类型
  "content" TEXT, -- 内容
  "department" TEXT, -- 报送部门
  "adopted" TEXT, -- 采纳
  "refusal" TEXT, -- 未采纳理由
  "answeredOn" TEXT, -- 反馈日期
  PRIMARY KEY ("@record", "@row")
);

-- 协商活动
CREATE TABLE "consultation" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "topic" TEXT, -- 议题
  "subject" TEXT, -- 协商主题
  "point" TEXT, -- 联系点
  "host" TEXT, -- 主办单位
  "heldAt" TEXT, -- 时间
  "minutes" BIGINT, -- 会期
  "place" TEXT, -- 地点
  "format" TEXT, -- 形式
  "moderator" TEXT, -- 主持人
  "experts" TEXT, -- 专家
  "headcount" BIGINT, -- 人数
  "replyBy" TEXT, -- 回执截止
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT, -- 联系电话
  "minutesFile" TEXT, -- 纪要
  "consensus" TEXT, -- 达成共识
  "satisfaction" BIGINT, -- 满意度
  "partyKinds" BIGINT -- 参加方类别数
);

-- 协商活动：参加方
CREATE TABLE "consultation.parties" (
  "@record" TEXT NOT NULL REFERENCES "consultation" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT, -- 类别
  "unit" TEXT, -- 单位
  "name" TEXT, -- 姓名
  "post" TEXT, -- 职务
  PRIMARY KEY ("@record", "@row")
);

-- 协商活动：成果
CREATE TABLE "consultation.outcomes" (
  "@record" TEXT NOT NULL REFERENCES "consultation" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT, -- 类型
  "description" TEXT, -- 描述
  "company" TEXT, -- 企业名称
  "companyCode" TEXT, -- 企业信用代码
  "settledOn" TEXT, -- 落户日期
  "progress" TEXT, -- 进展
  PRIMARY KEY ("@record", "@row")
);

-- 培训
CREATE TABLE "training" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "theme" TEXT, -- 主题
  "kinds" TEXT, -- 类别
  "purpose" TEXT, -- 目的
  "audience" TEXT, -- 对象
  "heldAt" TEXT, -- 时间
  "place" TEXT, -- 地点
  "online" TEXT, -- 线上方式
  "perUnit" BIGINT, -- 每单位名额
  "seats" BIGINT, -- 名额
  "partyHours" BIGINT, -- 党建课时，乘 10
  "hours" BIGINT, -- 总课时，乘 10
  "signUpBy" TEXT, -- 报名截止
  "signUpHow" TEXT, -- 报名方式
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT, -- 联系电话
  "attendances" BIGINT, -- 人次
  "orgs" BIGINT -- 组织数
);

-- 培训：课程
CREATE TABLE "training.courses" (
  "@record" TEXT NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "lecturer" TEXT, -- 讲师
  "hours" BIGINT, -- 课时，乘 10
  PRIMARY KEY ("@record", "@row")
);

-- 培训：签到
CREATE TABLE "training.attendees" (
  "@record" TEXT NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT, -- 社会组织
  "name" TEXT, -- 姓名
  "mobile" TEXT, -- 手机
  "signedInAt" TEXT, -- 签到时间
  "rating" BIGINT, -- 评价
  PRIMARY KEY ("@record", "@row")
);

-- 重大事项报告
CREATE TABLE "majorEvent" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "kind" TEXT, -- 事项类别
  "name" TEXT, -- 名称
  "startsOn" TEXT, -- 起始日期
  "endsOn" TEXT, -- 结束日期
  "place" TEXT, -- 地点
  "people" BIGINT -- 参加人数
);

-- 年检报告书
CREATE TABLE "annualInspection" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "uscc" TEXT, -- 统一社会信用代码
  "registeredOn" TEXT, -- 成立登记日期
  "certValidTo" TEXT, -- 证书有效期至
  "street" TEXT, -- 街道
  "residence" TEXT, -- 住所
  "officeSame" BOOLEAN, -- 实际办公地址与住所一致
  "officeAddress" TEXT, -- 实际办公地址
  "premisesType" TEXT, -- 办公用房性质
  "premisesUntil" TEXT, -- 用房协议到期日
  "legalRep" TEXT, -- 法定代表人
  "legalRepId" TEXT, -- 法定代表人身份证号
  "legalRepMobile" TEXT, -- 法定代表人手机
  "contactName" TEXT, -- 联系人
  "contactMobile" TEXT, -- 联系人手机
  "email" TEXT, -- 电子邮箱
  "regMode" TEXT, -- 登记方式
  "supervisor" TEXT, -- 业务主管单位
  "industry" TEXT, -- 行业分类
  "isCharity" BOOLEAN, -- 是否慈善组织
  "registeredCapital" BIGINT, -- 注册资金，分
  "lastConclusion" TEXT, -- 上年度年检结论
  "rating" TEXT, -- 现有评估等级及有效期
  "charterApprovedOn" TEXT, -- 现行章程核准日期
  "charterHasParty" BOOLEAN, -- 章程载明党建内容
  "charterHasValues" BOOLEAN, -- 章程载明社会主义核心价值观
  "councilSize" BIGINT, -- 理事人数
  "standingSize" BIGINT, -- 常务理事人数
  "supervisorCount" BIGINT, -- 监事人数
  "termStart" TEXT, -- 本届起始日期
  "termYears" BIGINT, -- 章程规定届期
  "termDue" TEXT, -- 应换届日期
  "memberTotal" BIGINT, -- 会员总数
  "memberUnits" BIGINT, -- 单位会员数
  "memberPersons" BIGINT, -- 个人会员数
  "assemblyCount" BIGINT, -- 会员大会次数
  "councilMeetings" BIGINT, -- 理事会会议次数
  "legalRepElsewhere" BOOLEAN, -- 法定代表人任其他社团法定代表人
  "systems" TEXT, -- 内部制度
  "disclosure" TEXT, -- 信息公开方式
  "majorReports" BIGINT, -- 重大事项报告次数
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT, -- 党组织形式
  "noPartyReason" TEXT, -- 未建原因
  "partyLiaison" TEXT, -- 党建指导员
  "partySecretary" TEXT, -- 党组织书记
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
  "accounting" TEXT, -- 执行的会计制度
  "auditor" TEXT, -- 审计机构
  "auditOpinion" TEXT, -- 审计意见
  "cash" BIGINT, -- 货币资金，分
  "fixedNet" BIGINT, -- 固定资产净值，分
  "totalAssets" BIGINT, -- 资产总计，分
  "totalLiabilities" BIGINT, -- 负债合计，分
  "restricted" BIGINT, -- 限定性净资产，分
  "unrestricted" BIGINT, -- 非限定性净资产，分
  "netAssets" BIGINT, -- 净资产合计，分
  "netOpening" BIGINT, -- 净资产年初数，分
  "netAdj" BIGINT, -- 以前年度调整，分
  "netAdjReason" TEXT, -- 以前年度调整原因
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
  "duesPassedOn" TEXT, -- 会费标准通过日期
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
  "intlOrgs" TEXT, -- 参加的国际组织
  "foreignReported" BOOLEAN, -- 是否按规定报告
  "lastRectification" TEXT, -- 上年度整改事项
  "rectificationReport" TEXT, -- 整改报告
  "pledge" TEXT, -- 法定代表人承诺
  "declarationScan" TEXT, -- 声明签章页
  "supervisorOpinion" TEXT, -- 初审意见
  "partyOpinion" TEXT, -- 党建意见
  "reviewedConclusion" TEXT, -- 审查结论
  "reviewReason" TEXT, -- 审查理由
  "reviewedOn" TEXT -- 审查日期
);

-- 年检报告书：负责人名单
CREATE TABLE "annualInspection.leaders" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "post" TEXT, -- 职务
  "idNumber" TEXT, -- 身份证号
  "partyMember" BOOLEAN, -- 党员
  "official" BOOLEAN, -- 现职公务员或退离休领导干部
  "approvalNo" TEXT, -- 兼职批准文号
  "otherPosts" BIGINT, -- 兼任其他社会组织数
  "fullTime" BOOLEAN, -- 专职
  "terms" BIGINT, -- 任职届次
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：分支机构
CREATE TABLE "annualInspection.branches" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "kind" TEXT, -- 类型
  "head" TEXT, -- 负责人
  "since" TEXT, -- 设立日期
  "account" BOOLEAN, -- 独立账户
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：登记备案变更
CREATE TABLE "annualInspection.changes" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 事项
  "before" TEXT, -- 变更前
  "after" TEXT, -- 变更后
  "approvedOn" TEXT, -- 核准日期
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：业务活动
CREATE TABLE "annualInspection.activities" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "heldOn" TEXT, -- 日期
  "kind" TEXT, -- 类型
  "people" BIGINT, -- 参加人数
  "fee" BIGINT, -- 收费金额，分
  "approvalNo" TEXT, -- 批准或报告文号
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：境外活动
CREATE TABLE "annualInspection.foreignActs" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "heldOn" TEXT, -- 日期
  "country" TEXT, -- 国家或地区
  "people" BIGINT, -- 参加人数
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作
CREATE TABLE "inspectionWork" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "opensOn" TEXT, -- 填报开始日期
  "firstReviewBy" TEXT, -- 初审截止日期
  "website" TEXT, -- 填报系统
  "newcomersUntil" TEXT -- 初次参检的登记日期
);

-- 年检工作：重点内容
CREATE TABLE "inspectionWork.focus" (
  "@record" TEXT NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 内容
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：材料
CREATE TABLE "inspectionWork.papers" (
  "@record" TEXT NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT, -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：咨询电话
CREATE TABLE "inspectionWork.contacts" (
  "@record" TEXT NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 事项
  "name" TEXT, -- 联系人
  "phone" TEXT, -- 电话
  PRIMARY KEY ("@record", "@row")
);

-- 参检核对
CREATE TABLE "participation" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT, -- 社会组织
  "registeredOn" TEXT, -- 成立登记日期
  "street" TEXT, -- 街道
  "filed" BIGINT -- 已报份数
);

-- 整改台账
CREATE TABLE "rectification" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "reportYear" BIGINT, -- 检查年度
  "servedOn" TEXT, -- 送达日期
  "due" TEXT, -- 整改期限
  "reportedOn" TEXT, -- 报告日期
  "review" TEXT, -- 复核结论
  "reviewedOn" TEXT -- 复核日期
);

-- 年检结论公告
CREATE TABLE "inspectionAnnouncement" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "batch" BIGINT, -- 批次
  "appealBy" TEXT, -- 申诉截止日期
  "passedCount" BIGINT, -- 合格家数
  "mostlyPassedCount" BIGINT, -- 基本合格家数
  "failedCount" BIGINT, -- 不合格家数
  "absent" BIGINT, -- 未参检家数
  "inspected" BIGINT -- 参检家数
);

-- 抽查
CREATE TABLE "spotCheck" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "batch" TEXT, -- 批次
  "drawMode" TEXT, -- 抽查方式
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "drawReason" TEXT, -- 抽查原因
  "reasonNote" TEXT, -- 定向理由
  "drawnOn" TEXT, -- 抽取日期
  "checkedOn" TEXT, -- 检查日期
  "place" TEXT, -- 检查地点
  "methods" TEXT, -- 检查方式
  "subjects" TEXT, -- 检查内容
  "periodFrom" TEXT, -- 检查期间起
  "periodTo" TEXT, -- 检查期间止
  "auditor" TEXT, -- 审计机构
  "contactName" TEXT, -- 联系人
  "findings" TEXT, -- 现场情况
  "confirmed" TEXT, -- 组织确认意见
  "objection" TEXT, -- 异议说明
  "handling" TEXT, -- 处理方式
  "publishedOn" TEXT -- 公示日期
);

-- 抽查：检查人员
CREATE TABLE "spotCheck.officers" (
  "@record" TEXT NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 抽查：需准备材料
CREATE TABLE "spotCheck.papers" (
  "@record" TEXT NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT, -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 约谈
CREATE TABLE "interview" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "reasons" TEXT, -- 事由
  "reasonNote" TEXT, -- 事由说明
  "heldAt" TEXT, -- 约谈时间
  "place" TEXT, -- 地点
  "papers" TEXT, -- 携带材料
  "replyBy" TEXT, -- 说明期限
  "recorder" TEXT, -- 记录人
  "minutes" TEXT, -- 笔录
  "promise" TEXT, -- 承诺事项
  "promisedBy" TEXT, -- 承诺期限
  "outcome" TEXT -- 结果
);

-- 约谈：被约谈人
CREATE TABLE "interview.invited" (
  "@record" TEXT NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "post" TEXT, -- 职务
  "attended" BOOLEAN, -- 到场
  "absence" TEXT, -- 缺席书面说明
  PRIMARY KEY ("@record", "@row")
);

-- 约谈：约谈人
CREATE TABLE "interview.officers" (
  "@record" TEXT NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件
CREATE TABLE "case" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "caseNo" TEXT, -- 案号
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "grounds" TEXT, -- 案由
  "clueFrom" TEXT, -- 线索来源
  "clueOn" TEXT, -- 线索日期
  "openedOn" TEXT, -- 立案日期
  "factOn" TEXT, -- 行为发生日期
  "misconduct" TEXT, -- 违法事实
  "closedOn" TEXT, -- 调查终结日期
  "proposed" TEXT, -- 拟处罚
  "fine" BIGINT, -- 拟罚款金额，分
  "confiscated" BIGINT, -- 没收金额，分
  "suspension" TEXT, -- 停止活动期限
  "legalOpinion" TEXT, -- 法制审核意见
  "legalReviewer" TEXT, -- 法制审核人
  "legalOn" TEXT, -- 法制审核日期
  "hearingTold" BOOLEAN, -- 告知听证权利
  "noticeNo" TEXT, -- 告知书文号
  "noticeServedOn" TEXT, -- 告知书送达日期
  "defenceUntil" TEXT, -- 申辩期满
  "defended" BOOLEAN, -- 提出陈述申辩
  "defence" TEXT, -- 陈述申辩内容
  "defenceAnswer" TEXT, -- 申辩复核意见
  "hearingAskedOn" TEXT, -- 听证申请日期
  "hearingNoticeOn" TEXT, -- 听证通知日期
  "heardOn" TEXT, -- 听证举行日期
  "hearingResult" TEXT, -- 听证情况
  "discussedOn" TEXT, -- 集体讨论日期
  "discretion" TEXT, -- 裁量理由
  "decidedOn" TEXT, -- 决定日期
  "performBy" TEXT, -- 履行期限
  "published" BOOLEAN, -- 是否公开
  "decisionServedOn" TEXT, -- 决定书送达日期
  "reviewUntil" TEXT, -- 复议期满
  "suitUntil" TEXT, -- 起诉期满
  "collected" BOOLEAN, -- 收缴证书和印章
  "finishedOn" TEXT, -- 结案日期
  "result" TEXT -- 结果
);

-- 执法案件：承办人
CREATE TABLE "case.officers" (
  "@record" TEXT NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件：证据
CREATE TABLE "case.evidence" (
  "@record" TEXT NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "source" TEXT, -- 来源
  "obtainedOn" TEXT, -- 取得日期
  PRIMARY KEY ("@record", "@row")
);
