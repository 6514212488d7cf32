-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 有效期办理情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    1 AS v1,
    CASE WHEN (r."@state" = '待联系') THEN 1 END AS v2,
    CASE WHEN (r."@state" = '失联') THEN 1 END AS v3,
    CASE WHEN (r."@state" = '已延续') THEN 1 END AS v4,
    CASE WHEN (r."@state" = '已注销') THEN 1 END AS v5,
    CASE WHEN (r."@state" = '转执法') THEN 1 END AS v6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "expiryWork" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d,
  COUNT(s.v6) AS m6n,
  1 AS m6d
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
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d,
  COUNT(s.v6) AS m6n,
  1 AS m6d
FROM counted AS s;
