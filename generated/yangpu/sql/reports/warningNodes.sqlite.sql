-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 预警网络节点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."level" AS b2,
    1 AS v1,
    CASE WHEN (r."@state" = '空缺') THEN 1 END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "warningNode" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" <> '停用')
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d
FROM counted AS s;
