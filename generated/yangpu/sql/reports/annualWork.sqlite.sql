-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 年度工作情况 社会组织
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 群众活动团队
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "group" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."filedOn" <= CAST(:asOf AS text))
    AND (r."stoppedOn" IS NULL OR r."stoppedOn" >= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 从业人员
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT * FROM (
  SELECT r."staffTotal" AS v1,
    CASE WHEN (r."reportYear" < (CAST(substr((SELECT CASE WHEN v >= '1000-01-01' THEN v END FROM (SELECT date(CAST(:asOf AS text), -5 || ' months', 'floor') AS v)), 1, 4) AS integer) - 1)) THEN 1 END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp,
    row_number() OVER (PARTITION BY r."org" ORDER BY CASE WHEN r."reportYear" IS NULL THEN 1 ELSE 0 END, r."reportYear" DESC, r."@submitted" || ' ' || r."@created" || ' ' || r."@id" DESC) AS pick
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."@state" IN ('已公示', '已公告', '整改中', '整改复核', '已归档')) AND (((SELECT t1."endedOn" FROM "org" AS t1 WHERE t1."@id" = r."org") IS NULL) OR ((SELECT t2."endedOn" FROM "org" AS t2 WHERE t2."@id" = r."org") > CAST(:asOf AS text))))
    AND (r."@submitted" <= CAST(:asOf AS text))
  ) AS each WHERE pick = 1
)
SELECT 0 AS "@level",
  0 AS "@width",
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d
FROM counted AS s;

-- 年度工作情况 工会
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "massOrg" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = 'U') AND (((SELECT t1."endedOn" FROM "org" AS t1 WHERE t1."@id" = r."org") IS NULL) OR ((SELECT t2."endedOn" FROM "org" AS t2 WHERE t2."@id" = r."org") > CAST(:asOf AS text))))
    AND (r."since" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 妇联
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "massOrg" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = 'W') AND (((SELECT t1."endedOn" FROM "org" AS t1 WHERE t1."@id" = r."org") IS NULL) OR ((SELECT t2."endedOn" FROM "org" AS t2 WHERE t2."@id" = r."org") > CAST(:asOf AS text))))
    AND (r."since" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 市级示范型培育基地
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "base" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."kind" = 'B1')
    AND (r."honourOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 评估等级有效
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rating" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((NOT (COALESCE(r."finalLevel", '') = '')) AND (r."finalLevel" <> 'A0') AND ((r."adjustedOn" IS NULL) OR (r."adjustedOn" > CAST(:asOf AS text)) OR (r."adjustedLevel" <> 'A0')) AND (((SELECT t1."endedOn" FROM "org" AS t1 WHERE t1."@id" = r."org") IS NULL) OR ((SELECT t2."endedOn" FROM "org" AS t2 WHERE t2."@id" = r."org") > CAST(:asOf AS text))))
    AND (r."validFrom" <= CAST(:asOf AS text))
    AND (r."validTo" IS NULL OR r."validTo" >= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 各等级
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."level" AS b1,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rating" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((NOT (COALESCE(r."finalLevel", '') = '')) AND (r."finalLevel" <> 'A0') AND ((r."adjustedOn" IS NULL) OR (r."adjustedOn" > CAST(:asOf AS text)) OR (r."adjustedLevel" <> 'A0')) AND (((SELECT t1."endedOn" FROM "org" AS t1 WHERE t1."@id" = r."org") IS NULL) OR ((SELECT t2."endedOn" FROM "org" AS t2 WHERE t2."@id" = r."org") > CAST(:asOf AS text))))
    AND (r."validFrom" <= CAST(:asOf AS text))
    AND (r."validTo" IS NULL OR r."validTo" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 创新创业项目
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "project" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = '创新创业') AND (instr((SELECT t1."name" FROM "org" AS t1 WHERE t1."@id" = r."org"), '滨江治理联合会') > 0))
    AND (r."startsOn" <= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 协商联系点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "contactPoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."setUpOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 协商活动
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "consultation" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."@state" IN ('已举办', '成果跟踪', '办结')) AND (instr((SELECT t1."name" FROM "org" AS t1 WHERE t1."@id" = r."host"), '科创促进会') > 0))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 企业落户
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."companyCode" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "consultationOutcome" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = '企业落户') AND (instr((SELECT t1."name" FROM "org" AS t1 WHERE t1."@id" = r."host"), '科创促进会') > 0))
    AND (r."settledOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."settledOn" <= CAST(:asOf AS text))
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 招聘岗位
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."postsTotal" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "jobFair" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已举办', '三十天回访', '办结'))
    AND (r."heldOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."heldOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 录用
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."hiredTotal" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "jobFair" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已举办', '三十天回访', '办结'))
    AND (r."heldOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."heldOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 参与东西部协作
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "eastWest" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('实施', '已完成'))
    AND (CASE WHEN r."year" BETWEEN 1000 AND 9999 THEN CAST(r."year" AS text) || '-12-31' END >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND CASE WHEN r."year" BETWEEN 1000 AND 9999 THEN CAST(r."year" AS text) || '-12-31' END <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 市级荣誉项目
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."project" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "honour" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."level" = '市级') AND (r."@state" = '已认定'))
    AND (r."grantedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."grantedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 培训
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "training" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已举办', '已评价', '已归档'))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 培训人次
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "attendance" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已签到', '已评价'))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 培训人数
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."mobile" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "attendance" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已签到', '已评价'))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 注销登记
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."matter" = '注销登记') AND (r."decision" = '准予'))
    AND (r."decidedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."decidedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 抽查
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "spotCheck" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."checkedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."checkedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 整改通知书
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "letter" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = '整改') AND (COALESCE(r."voidReason", '') = ''))
    AND (r."issuedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."issuedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 管理建议书
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT 1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "letter" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = '建议') AND (COALESCE(r."voidReason", '') = ''))
    AND (r."issuedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."issuedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 撤销登记
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "case" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."result" = '撤销')
    AND (r."decidedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."decidedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 0 AS "@level",
  0 AS "@width",
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 年度工作情况 社会组织分布
-- :asOf 截至哪一天
-- :yearBefore 一年以前的那一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."orgType" AS c1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
), earlier AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."orgType" AS c1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:yearBefore AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:yearBefore AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1 AND t.c1 IS NOT DISTINCT FROM s.c1)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1 AND t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1 AND t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m2d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m3n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m3d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1)), 0) AS m2d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m2d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m3n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m3d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t)), 0) AS m2d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m3d
FROM counted AS s;

-- 年度工作情况 僵尸型组织处置
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."handling" AS b1,
    r."outcome" AS b2,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "zombieCheck" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (NOT (COALESCE(r."handling", '') = ''))
    AND (r."checkedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."checkedOn" <= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-12-31' END)
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;
