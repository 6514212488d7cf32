-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 约谈情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(substr(substr(r."heldAt", 1, 10), 1, 4) AS integer) AS b1,
    r."outcome" AS b2,
    1 AS v1,
    CASE WHEN (r."outcome" <> '未到场') THEN 1 END AS v2,
    CASE WHEN (r."@state" = '已办结') THEN 1 END AS v3,
    CASE WHEN (r."@state" = '已转执法') THEN 1 END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "interview" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d
FROM counted AS s;
