-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 年检街道分布
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."@conclusion" AS c1,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(r."reportYear" AS numeric) = (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1'))
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
