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
