-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 年检结论统计
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    r."@conclusion" AS b2,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m2d
FROM counted AS s;
