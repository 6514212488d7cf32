-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 培训就业 各月培训
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(substr(substr(r."heldAt", 1, 10), 6, 2) AS integer) AS b1,
    r."training" AS v1,
    1 AS v2,
    r."mobile" AS v3,
    r."org" AS v4,
    CASE WHEN r."isNew" THEN 1 END AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "attendance" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已签到', '已评价'))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) BETWEEN 1000 AND 9999 THEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(DISTINCT s.v3) AS m3n,
  1 AS m3d,
  COUNT(DISTINCT s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(DISTINCT s.v3) AS m3n,
  1 AS m3d,
  COUNT(DISTINCT s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d
FROM counted AS s;

-- 培训就业 各单位招聘
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT x."org" AS b1,
    x."posts" AS v1,
    x."hired" AS v2,
    x."graduatesHired" AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" || ' ' || CAST(x."@row" AS TEXT) AS stamp
  FROM "jobFair" AS r JOIN "jobFair.employers" AS x ON x."@record" = r."@id"
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已举办', '三十天回访', '办结'))
    AND (r."heldOn" >= CASE WHEN CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) BETWEEN 1000 AND 9999 THEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS text) || '-01-01' END AND r."heldOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  (COALESCE(SUM(s.v2), 0) * sign(COALESCE(SUM(s.v1), 0))) AS m4n,
  NULLIF(abs(COALESCE(SUM(s.v1), 0)), 0) AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COALESCE(SUM(s.v1), 0) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  (COALESCE(SUM(s.v2), 0) * sign(COALESCE(SUM(s.v1), 0))) AS m4n,
  NULLIF(abs(COALESCE(SUM(s.v1), 0)), 0) AS m4d
FROM counted AS s;
