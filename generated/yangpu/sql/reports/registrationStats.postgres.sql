-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 登记办理 各月办结
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(r."decidedOn", 6, 2) AS integer) AS numeric) AS b1,
    r."matter" AS b2,
    1 AS v1,
    CASE WHEN r."inTime" THEN 1 END AS v2,
    CAST(r."daysUsed" AS numeric) AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (NOT (COALESCE(r."decision", '') = ''))
    AND (r."decidedOn" >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND r."decidedOn" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d,
  CAST(SUM(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END), 0) AS numeric) AS m3d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1, b2 ORDER BY CASE WHEN v3 IS NULL THEN 1 ELSE 0 END, v3) AS p3, COUNT(v3) OVER (PARTITION BY b1, b2) AS k3 FROM counted) AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d,
  CAST(SUM(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END), 0) AS numeric) AS m3d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v3 IS NULL THEN 1 ELSE 0 END, v3) AS p3, COUNT(v3) OVER (PARTITION BY b1) AS k3 FROM counted) AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m2n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m2d,
  CAST(SUM(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END), 0) AS numeric) AS m3d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v3 IS NULL THEN 1 ELSE 0 END, v3) AS p3, COUNT(v3) OVER () AS k3 FROM counted) AS s;

-- 登记办理 在办的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."decideBy" AS o1,
    r."applicant" AS o2,
    r."@id" AS entry,
    r."applicant" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."matter" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."acceptedOn" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."decideBy" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    CAST(CAST(r."decideBy" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."@state" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('受理', '审查', '补正'))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  numeric '1' AS m5d,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 登记办理 注销的原因
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(r."decidedOn", 1, 4) AS integer) AS numeric) AS b1,
    r."endCause" AS c1,
    1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."matter" = '注销登记') AND (r."decision" = '准予'))
    AND (r."decidedOn" >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '2') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '2') AS integer) AS text) || '-01-01' END AND r."decidedOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;

-- 登记办理 登记告知书
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    1 AS v1,
    CASE WHEN r."ackSigned" THEN 1 END AS v2,
    CASE WHEN (r."ackVersion" <> CASE WHEN CAST(:asOf AS text) >= '2026-03-01' THEN '2026年版' WHEN CAST(:asOf AS text) >= '2025-01-01' THEN '2025年版' END) THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."matter" = '成立登记') AND (NOT (r."ackSigned" IS NULL)))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s;

-- 登记办理 持旧版告知书的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."ackOn" AS o1,
    r."@id" AS entry,
    r."proposedName" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."applicant" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."ackVersion" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."ackOn" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."matter" = '成立登记') AND (r."ackVersion" <> CASE WHEN CAST(:asOf AS text) >= '2026-03-01' THEN '2026年版' WHEN CAST(:asOf AS text) >= '2025-01-01' THEN '2025年版' END))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), MAX(s.stamp);

-- 登记办理 快速通道和一般办理
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."matter" AS b1,
    CASE WHEN (r."fastTrack" = TRUE) THEN '快速通道' WHEN NOT (r."fastTrack" = TRUE) THEN '一般' END AS b2,
    1 AS v1,
    CAST(r."daysUsed" AS numeric) AS v2,
    CAST(r."daysUsed" AS numeric) AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (NOT (COALESCE(r."decision", '') = ''))
    AND (r."decidedOn" >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND r."decidedOn" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(SUM(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END) AS numeric) AS m2n,
  CAST(NULLIF(COUNT(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END), 0) AS numeric) AS m2d,
  MAX(s.v3) AS m3n,
  numeric '1' AS m3d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1, b2 ORDER BY CASE WHEN v2 IS NULL THEN 1 ELSE 0 END, v2) AS p2, COUNT(v2) OVER (PARTITION BY b1, b2) AS k2 FROM counted) AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(SUM(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END) AS numeric) AS m2n,
  CAST(NULLIF(COUNT(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END), 0) AS numeric) AS m2d,
  MAX(s.v3) AS m3n,
  numeric '1' AS m3d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v2 IS NULL THEN 1 ELSE 0 END, v2) AS p2, COUNT(v2) OVER () AS k2 FROM counted) AS s;
