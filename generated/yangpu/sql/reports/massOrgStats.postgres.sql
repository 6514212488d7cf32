-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 群团组织情况 街道和类别
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."kind" AS c1,
    r."@id" AS v1,
    CAST(r."members" AS numeric) AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "massOrg" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."since" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s;

-- 群团组织情况 名单
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS o1,
    r."street" AS o2,
    r."org" AS o3,
    r."@id" AS entry,
    r."org" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."kind" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."form" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."since" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CAST(r."members" AS numeric) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."termEnds" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    CAST(CAST(r."termEnds" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "massOrg" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."since" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  numeric '1' AS m6d,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8n,
  numeric '1' AS m8d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN 'U' THEN 0 WHEN 'W' THEN 1 WHEN 'Y' THEN 2 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o3) IS NULL THEN 1 ELSE 0 END, MAX(s.o3), MAX(s.stamp);
