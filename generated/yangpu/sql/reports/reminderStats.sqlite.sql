-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 提醒回应情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."matter" AS b1,
    1 AS v1,
    CASE WHEN (r."result" = '有回应') THEN 1 END AS v2,
    CASE WHEN (r."@state" = '已升级') THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "reminder" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m3n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m3d,
  COUNT(s.v3) AS m4n,
  1 AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m3n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m3d,
  COUNT(s.v3) AS m4n,
  1 AS m4d
FROM counted AS s;

-- 提醒回应情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."officer" AS b1,
    1 AS v1,
    CASE WHEN (r."result" = '有回应') THEN 1 END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "reminder" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d
FROM counted AS s;
