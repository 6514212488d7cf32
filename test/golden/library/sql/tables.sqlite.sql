-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 读者登记
CREATE TABLE "reader" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "card" TEXT, -- 证号
  "name" TEXT, -- 姓名
  "idNumber" TEXT, -- 身份证号
  "bornOn" TEXT, -- 出生日期
  "ageNow" BIGINT, -- 年满周岁
  "kind" TEXT, -- 类别
  "guardian" TEXT, -- 监护人
  "guardianMobile" TEXT, -- 监护人手机
  "mobile" TEXT, -- 手机
  "email" TEXT, -- 邮箱
  "address" TEXT, -- 住址
  "postcode" TEXT, -- 邮编
  "issuedAt" TEXT, -- 开证日期
  "validTo" TEXT, -- 有效期至
  "deposit" BIGINT, -- 押金，分
  "discount" BIGINT, -- 折扣，乘 1000
  "score" BIGINT, -- 信用分，乘 10
  "tastes" TEXT, -- 借阅偏好
  "home" TEXT, -- 常去馆舍
  "hasNote" BOOLEAN, -- 有备注
  "note" TEXT -- 备注
);

-- 借阅单
CREATE TABLE "loan" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reader" TEXT, -- 读者
  "readerName" TEXT, -- 读者姓名
  "readerKind" TEXT, -- 读者类别
  "branch" TEXT, -- 馆舍
  "borrowedOn" TEXT, -- 借书日期
  "dueOn" TEXT, -- 应还日期
  "handedAt" TEXT, -- 领书时间
  "bookCount" BIGINT, -- 册数
  "missingCount" BIGINT, -- 未还册数
  "missingPrice" BIGINT, -- 未还定价，分
  "lateFee" BIGINT, -- 应缴滞纳金，分
  "paidFee" BIGINT, -- 已缴滞纳金，分
  "hasNote" BOOLEAN, -- 有备注
  "note" TEXT -- 备注
);

-- 借阅单：图书
CREATE TABLE "loan.books" (
  "@record" TEXT NOT NULL REFERENCES "loan" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT, -- 书名
  "barcode" TEXT, -- 条码
  "price" BIGINT, -- 定价，分
  "returned" BOOLEAN, -- 已还
  "returnedOn" TEXT, -- 归还日期
  "damage" TEXT, -- 破损说明
  PRIMARY KEY ("@record", "@row")
);

-- 借阅单：同借人
CREATE TABLE "loan.companions" (
  "@record" TEXT NOT NULL REFERENCES "loan" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "relation" TEXT, -- 与读者关系
  "note" TEXT, -- 说明
  PRIMARY KEY ("@record", "@row")
);
