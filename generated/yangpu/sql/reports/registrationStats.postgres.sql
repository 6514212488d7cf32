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
