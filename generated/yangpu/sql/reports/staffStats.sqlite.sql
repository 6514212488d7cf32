-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 从业人员情况 组织类型
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    r."org" AS v1,
    r."staffTotal" AS v2,
    r."staffFull" AS v3,
    r."insured" AS v4,
    r."staffTotal" AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  (COALESCE(SUM(s.v4), 0) * sign(COALESCE(SUM(s.v3), 0))) AS m4n,
  NULLIF(abs(COALESCE(SUM(s.v3), 0)), 0) AS m4d,
  SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS m5n,
  NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS m5d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER (PARTITION BY b1) AS k5 FROM counted) AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  (COALESCE(SUM(s.v4), 0) * sign(COALESCE(SUM(s.v3), 0))) AS m4n,
  NULLIF(abs(COALESCE(SUM(s.v3), 0)), 0) AS m4d,
  SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS m5n,
  NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS m5d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER () AS k5 FROM counted) AS s;

-- 从业人员情况 学历和资格
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    r."staffDegree" AS v1,
    r."staffTotal" AS v2,
    r."socialWorkers" AS v3,
    r."gradHired" AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d,
  (COALESCE(SUM(s.v1), 0) * sign(COALESCE(SUM(s.v2), 0))) AS m2n,
  NULLIF(abs(COALESCE(SUM(s.v2), 0)), 0) AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  (COALESCE(SUM(s.v3), 0) * sign(COALESCE(SUM(s.v2), 0))) AS m4n,
  NULLIF(abs(COALESCE(SUM(s.v2), 0)), 0) AS m4d,
  COALESCE(SUM(s.v4), 0) AS m5n,
  1 AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d,
  (COALESCE(SUM(s.v1), 0) * sign(COALESCE(SUM(s.v2), 0))) AS m2n,
  NULLIF(abs(COALESCE(SUM(s.v2), 0)), 0) AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  (COALESCE(SUM(s.v3), 0) * sign(COALESCE(SUM(s.v2), 0))) AS m4n,
  NULLIF(abs(COALESCE(SUM(s.v2), 0)), 0) AS m4d,
  COALESCE(SUM(s.v4), 0) AS m5n,
  1 AS m5d
FROM counted AS s;

-- 从业人员情况 街道
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."org" AS v1,
    r."staffTotal" AS v2,
    r."socialWorkers" AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d
FROM counted AS s;

-- 从业人员情况 没有上年度报告的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."orgType" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."registeredOn" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."status" <> '筹备') AND ((SELECT COUNT(*) FROM "annualInspection" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."org" = r."@id") AND (t1."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)))) = 0))
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);
