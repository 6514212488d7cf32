-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 登记情况 街道和类型
-- :asOf 截至哪一天
-- :yearBefore 一年以前的那一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."orgType" AS c1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
), earlier AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."orgType" AS c1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:yearBefore AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:yearBefore AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1 AND t.c1 IS NOT DISTINCT FROM s.c1)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1 AND t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1 AND t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.b1 IS NOT DISTINCT FROM s.b1)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m2d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  ((COUNT(DISTINCT s.v1) - (SELECT COUNT(DISTINCT t.v1) FROM earlier AS t)) * sign((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM earlier AS t)), 0) AS m2d
FROM counted AS s;

-- 登记情况 行业
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."industry" AS b1,
    r."orgType" AS c1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t WHERE t.c1 IS NOT DISTINCT FROM s.c1)), 0) AS m2d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  (COUNT(DISTINCT s.v1) * sign((SELECT COUNT(DISTINCT t.v1) FROM counted AS t))) AS m2n,
  NULLIF(abs((SELECT COUNT(DISTINCT t.v1) FROM counted AS t)), 0) AS m2d
FROM counted AS s;

-- 登记情况 业务主管单位
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."yw" AS b1,
    r."orgType" AS c1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 登记情况 登记的年份
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(substr(r."registeredOn", 1, 4) AS integer) AS b1,
    r."@id" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;
