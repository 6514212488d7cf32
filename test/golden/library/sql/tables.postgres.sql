-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 读者登记
CREATE TABLE "reader" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "card" TEXT COLLATE "C", -- 证号
  "name" TEXT COLLATE "C", -- 姓名
  "idNumber" TEXT COLLATE "C", -- 身份证号
  "bornOn" TEXT COLLATE "C", -- 出生日期
  "ageNow" BIGINT, -- 年满周岁
  "kind" TEXT COLLATE "C", -- 类别
  "guardian" TEXT COLLATE "C", -- 监护人
  "guardianMobile" TEXT COLLATE "C", -- 监护人手机
  "mobile" TEXT COLLATE "C", -- 手机
  "email" TEXT COLLATE "C", -- 邮箱
  "address" TEXT COLLATE "C", -- 住址
  "postcode" TEXT COLLATE "C", -- 邮编
  "issuedAt" TEXT COLLATE "C", -- 开证日期
  "validTo" TEXT COLLATE "C", -- 有效期至
  "deposit" BIGINT, -- 押金，分
  "discount" BIGINT, -- 折扣，乘 1000
  "score" BIGINT, -- 信用分，乘 10
  "tastes" JSONB, -- 借阅偏好
  "home" TEXT COLLATE "C", -- 常去馆舍
  "hasNote" BOOLEAN, -- 有备注
  "note" TEXT COLLATE "C" -- 备注
);

-- 借阅单
CREATE TABLE "loan" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reader" TEXT COLLATE "C", -- 读者
  "readerName" TEXT COLLATE "C", -- 读者姓名
  "readerKind" TEXT COLLATE "C", -- 读者类别
  "branch" TEXT COLLATE "C", -- 馆舍
  "borrowedOn" TEXT COLLATE "C", -- 借书日期
  "dueOn" TEXT COLLATE "C", -- 应还日期
  "handedAt" TEXT COLLATE "C", -- 领书时间
  "bookCount" BIGINT, -- 册数
  "missingCount" BIGINT, -- 未还册数
  "missingPrice" BIGINT, -- 未还定价，分
  "lateFee" BIGINT, -- 应缴滞纳金，分
  "paidFee" BIGINT, -- 已缴滞纳金，分
  "hasNote" BOOLEAN, -- 有备注
  "note" TEXT COLLATE "C" -- 备注
);

-- 借阅单：图书
CREATE TABLE "loan.books" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "loan" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT COLLATE "C", -- 书名
  "barcode" TEXT COLLATE "C", -- 条码
  "price" BIGINT, -- 定价，分
  "returned" BOOLEAN, -- 已还
  "returnedOn" TEXT COLLATE "C", -- 归还日期
  "damage" TEXT COLLATE "C", -- 破损说明
  PRIMARY KEY ("@record", "@row")
);

-- 借阅单：同借人
CREATE TABLE "loan.companions" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "loan" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "relation" TEXT COLLATE "C", -- 与读者关系
  "note" TEXT COLLATE "C", -- 说明
  PRIMARY KEY ("@record", "@row")
);
