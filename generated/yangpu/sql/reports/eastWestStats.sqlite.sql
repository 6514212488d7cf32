-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 东西部协作情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."year" AS b1,
    r."county" AS b2,
    r."org" AS v1,
    1 AS v2,
    r."amount" AS v3,
    r."people" AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "eastWest" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('实施', '已完成'))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  COALESCE(SUM(s.v4), 0) AS m4n,
  1 AS m4d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  COALESCE(SUM(s.v4), 0) AS m4n,
  1 AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  COALESCE(SUM(s.v4), 0) AS m4n,
  1 AS m4d
FROM counted AS s;
