-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 问题分类统计 问题的类别和程度
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."category" AS b1,
    r."severity" AS c1,
    1 AS v1,
    r."org" AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "finding" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" <> '不成立')
    AND (r."factOn" >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND r."factOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v1) AS numeric) * sign((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), numeric '0') AS m2d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v1) AS numeric) * sign((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t)), numeric '0') AS m2d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v1) AS numeric) * sign((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), numeric '0') AS m2d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v1) AS numeric) * sign((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT CAST(COUNT(t.v1) AS numeric) FROM counted AS t)), numeric '0') AS m2d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s;

-- 问题分类统计 问题的来源
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT (SELECT t1."orgType" FROM "org" AS t1 WHERE t1."@id" = r."org") AS b1,
    r."source" AS b2,
    1 AS v1,
    r."org" AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "finding" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" <> '不成立')
    AND (r."factOn" >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND r."factOn" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d
FROM counted AS s;
