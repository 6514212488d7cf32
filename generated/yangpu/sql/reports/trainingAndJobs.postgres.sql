-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 培训就业 各月培训
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(substr(r."heldAt", 1, 10), 6, 2) AS integer) AS numeric) AS b1,
    r."training" AS v1,
    1 AS v2,
    r."mobile" AS v3,
    r."org" AS v4,
    CASE WHEN r."isNew" THEN 1 END AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "attendance" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已签到', '已评价'))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(DISTINCT s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d,
  CAST(COUNT(s.v5) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(DISTINCT s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d,
  CAST(COUNT(s.v5) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s;

-- 培训就业 新成立组织的培训
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."@id" AS v1,
    CASE WHEN (CAST((SELECT COUNT(*) FROM "attendance" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."org" = r."@id") AND (t1."@state" IN ('已签到', '已评价')))) AS numeric) > numeric '0') THEN r."@id" END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."status" = '存续') AND (CAST(CAST(CAST(:asOf AS text) AS date) - CAST(r."registeredOn" AS date) AS numeric) <= numeric '365'))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s;

-- 培训就业 从来没有参加过培训的
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
    r."contactName" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."status" = '存续') AND (CAST((SELECT COUNT(*) FROM "attendance" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."org" = r."@id") AND (t1."@state" IN ('已签到', '已评价')))) AS numeric) = numeric '0'))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 培训就业 各单位招聘
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT x."org" AS b1,
    CAST(x."posts" AS numeric) AS v1,
    CAST(x."hired" AS numeric) AS v2,
    CAST(x."graduatesHired" AS numeric) AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" || ' ' || CAST(x."@row" AS TEXT) AS stamp
  FROM "jobFair" AS r JOIN "jobFair.employers" AS x ON x."@record" = r."@id"
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已举办', '三十天回访', '办结'))
    AND (r."heldOn" >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND r."heldOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COALESCE(CAST(SUM(s.v1) AS numeric), numeric '0') AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d,
  (COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v1) AS numeric), numeric '0'))) AS m4n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v1) AS numeric), numeric '0')), numeric '0') AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COALESCE(CAST(SUM(s.v1) AS numeric), numeric '0') AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d,
  (COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v1) AS numeric), numeric '0'))) AS m4n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v1) AS numeric), numeric '0')), numeric '0') AS m4d
FROM counted AS s;
