-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 预警网络节点 街道和层级
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."level" AS b2,
    1 AS v1,
    CASE WHEN (CAST((SELECT COUNT(*) FROM "informant" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."node" = r."@id") AND (t1."@state" = '在岗'))) AS numeric) = numeric '0') THEN 1 END AS v2,
    CASE WHEN (CAST((SELECT COUNT(*) FROM "informant" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."node" = r."@id") AND (t2."@state" = '在岗'))) AS numeric) > numeric '0') THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "warningNode" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" <> '停用')
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s;

-- 预警网络节点 没有信息员的节点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."level" AS o2,
    r."name" AS o3,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."level" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."@state" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "warningNode" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."@state" <> '停用') AND (CAST((SELECT COUNT(*) FROM "informant" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."node" = r."@id") AND (t1."@state" = '在岗'))) AS numeric) = numeric '0'))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN 'Q' THEN 0 WHEN 'J' THEN 1 WHEN 'W' THEN 2 END, CASE WHEN MAX(s.o3) IS NULL THEN 1 ELSE 0 END, MAX(s.o3), MAX(s.stamp);
