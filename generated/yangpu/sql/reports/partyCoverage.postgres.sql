-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 党建覆盖 组织覆盖和工作覆盖
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."org" AS v1,
    CASE WHEN r."hasPartyOrg" THEN r."org" END AS v2,
    CASE WHEN (r."hasPartyOrg" OR (NOT (COALESCE(r."partyLiaison", '') = ''))) THEN r."org" END AS v3,
    CASE WHEN ((CAST(r."partyFull" AS numeric) >= CASE WHEN CAST(:asOf AS text) >= '2002-11-01' THEN numeric '3' END) AND (r."hasPartyOrg" = FALSE)) THEN r."org" END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "party" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."asOf" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  (CAST(COUNT(DISTINCT s.v3) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(COUNT(DISTINCT s.v4) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  (CAST(COUNT(DISTINCT s.v3) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(COUNT(DISTINCT s.v4) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s;

-- 党建覆盖 各类组织
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    r."org" AS v1,
    CASE WHEN r."hasPartyOrg" THEN r."org" END AS v2,
    CASE WHEN (r."hasPartyOrg" OR (NOT (COALESCE(r."partyLiaison", '') = ''))) THEN r."org" END AS v3,
    CASE WHEN ((CAST(r."partyFull" AS numeric) >= CASE WHEN CAST(:asOf AS text) >= '2002-11-01' THEN numeric '3' END) AND (r."hasPartyOrg" = FALSE)) THEN r."org" END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "party" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."asOf" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  (CAST(COUNT(DISTINCT s.v3) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(COUNT(DISTINCT s.v4) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  (CAST(COUNT(DISTINCT s.v3) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(COUNT(DISTINCT s.v4) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s;

-- 党建覆盖 业务主管单位
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."yw" AS b1,
    r."org" AS v1,
    CASE WHEN r."hasPartyOrg" THEN r."org" END AS v2,
    CASE WHEN ((CAST(r."partyFull" AS numeric) >= CASE WHEN CAST(:asOf AS text) >= '2002-11-01' THEN numeric '3' END) AND (r."hasPartyOrg" = FALSE)) THEN r."org" END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "party" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."asOf" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s;

-- 党建覆盖 兜底单位和责任缺口
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."fallback" AS b1,
    r."org" AS v1,
    CASE WHEN ((COALESCE(r."yw", '') = '') AND (COALESCE(r."hg", '') = '')) THEN r."org" END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "party" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."asOf" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d
FROM counted AS s;

-- 党建覆盖 应建未建的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."org" AS o2,
    r."@id" AS entry,
    r."org" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."fallback" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    CAST(r."partyFull" AS numeric) AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."liaison" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."lastContact" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "party" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((CAST(r."partyFull" AS numeric) >= CASE WHEN CAST(:asOf AS text) >= '2002-11-01' THEN numeric '3' END) AND (r."hasPartyOrg" = FALSE))
    AND (r."asOf" <= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  numeric '1' AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 党建覆盖 各月联络
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(x."date", 1, 4) AS integer) AS numeric) AS b1,
    CAST(CAST(substr(x."date", 6, 2) AS integer) AS numeric) AS b2,
    x."way" AS c1,
    1 AS v1,
    r."org" AS v2,
    CASE WHEN (x."progress" = '需跟进') THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" || ' ' || CAST(x."@row" AS TEXT) AS stamp
  FROM "party" AS r JOIN "party.contactLog" AS x ON x."@record" = r."@id"
  WHERE r."@submitted" IS NOT NULL
    AND (x."date" >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND x."date" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2, s.c1
UNION ALL
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  NULL AS b2,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s;

-- 党建覆盖 久未联络的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."org" AS o2,
    r."@id" AS entry,
    r."org" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."liaison" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."lastContact" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    CAST(CAST(CAST(:asOf AS text) AS date) - CAST(r."lastContact" AS date) AS numeric) AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "party" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."lastContact" IS NULL) OR (CAST(CAST(CAST(:asOf AS text) AS date) - CAST(r."lastContact" AS date) AS numeric) > CASE WHEN CAST(:asOf AS text) IS NOT NULL THEN numeric '180' END))
    AND (r."asOf" <= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  numeric '1' AS m5d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 党建覆盖 六同步完成情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."link" AS c1,
    1 AS v1,
    CASE WHEN (r."@state" IN ('同步完成', '已跟进')) THEN 1 END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "partyCheckpoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."triggeredOn" >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND r."triggeredOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d
FROM counted AS s;

-- 党建覆盖 还没有完成的检查点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."triggeredOn" AS o1,
    r."street" AS o2,
    r."@id" AS entry,
    r."org" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."link" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."trigger" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."triggeredOn" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."@state" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    CAST(CAST(CAST(:asOf AS text) AS date) - CAST(r."triggeredOn" AS date) AS numeric) AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "partyCheckpoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (NOT (r."@state" IN ('同步完成', '已跟进')))
    AND (r."triggeredOn" >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND r."triggeredOn" <= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7n,
  numeric '1' AS m7d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, MAX(s.stamp);
