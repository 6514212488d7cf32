-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 项目和荣誉 各种类
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    r."@state" AS c1,
    1 AS v1,
    CAST(r."funds" AS numeric) AS v2,
    CAST(r."talentsTotal" AS numeric) AS v3,
    CAST(r."jobsTotal" AS numeric) AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "project" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."startsOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d
FROM counted AS s;

-- 项目和荣誉 创新创业项目
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."org" AS b1,
    r."field" AS b2,
    1 AS v1,
    CAST(r."talentsTotal" AS numeric) AS v2,
    CAST(r."jobsTotal" AS numeric) AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "project" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" = '创新创业') AND (r."startsOn" <= CAST(:asOf AS text)))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d
FROM counted AS s;

-- 项目和荣誉 荣誉
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(r."year" AS numeric) AS b1,
    r."level" AS c1,
    r."project" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "honour" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '已认定')
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;

-- 项目和荣誉 荣誉名单
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(r."year" AS numeric) AS o1,
    r."level" AS o2,
    r."grantedOn" AS o3,
    r."@id" AS entry,
    r."project" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."org" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."title" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."level" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."grantedBy" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."grantedOn" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "honour" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '已认定')
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN '国家级' THEN 0 WHEN '市级' THEN 1 WHEN '区级' THEN 2 END, CASE WHEN MAX(s.o3) IS NULL THEN 1 ELSE 0 END, MAX(s.o3), MAX(s.stamp);
