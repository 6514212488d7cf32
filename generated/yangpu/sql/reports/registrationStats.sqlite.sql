-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 登记办理 各月办结
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(substr(r."decidedOn", 6, 2) AS integer) AS b1,
    r."matter" AS b2,
    1 AS v1,
    CASE WHEN r."inTime" THEN 1 END AS v2,
    r."daysUsed" AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (NOT (COALESCE(r."decision", '') = ''))
    AND (r."decidedOn" >= CASE WHEN CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) BETWEEN 1000 AND 9999 THEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS text) || '-01-01' END AND r."decidedOn" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d,
  SUM(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END) AS m3n,
  NULLIF(COUNT(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END), 0) AS m3d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1, b2 ORDER BY CASE WHEN v3 IS NULL THEN 1 ELSE 0 END, v3) AS p3, COUNT(v3) OVER (PARTITION BY b1, b2) AS k3 FROM counted) AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d,
  SUM(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END) AS m3n,
  NULLIF(COUNT(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END), 0) AS m3d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v3 IS NULL THEN 1 ELSE 0 END, v3) AS p3, COUNT(v3) OVER (PARTITION BY b1) AS k3 FROM counted) AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m2n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m2d,
  SUM(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END) AS m3n,
  NULLIF(COUNT(CASE WHEN s.p3 IN ((s.k3 + 1) / 2, (s.k3 + 2) / 2) THEN s.v3 END), 0) AS m3d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v3 IS NULL THEN 1 ELSE 0 END, v3) AS p3, COUNT(v3) OVER () AS k3 FROM counted) AS s;

-- 登记办理 快速通道和一般办理
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."matter" AS b1,
    CASE WHEN (r."fastTrack" = TRUE) THEN '快速通道' WHEN NOT (r."fastTrack" = TRUE) THEN '一般' END AS b2,
    1 AS v1,
    r."daysUsed" AS v2,
    r."daysUsed" AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "registrationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (NOT (COALESCE(r."decision", '') = ''))
    AND (r."decidedOn" >= CASE WHEN CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) BETWEEN 1000 AND 9999 THEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS text) || '-01-01' END AND r."decidedOn" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  SUM(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END) AS m2n,
  NULLIF(COUNT(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END), 0) AS m2d,
  MAX(s.v3) AS m3n,
  1 AS m3d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1, b2 ORDER BY CASE WHEN v2 IS NULL THEN 1 ELSE 0 END, v2) AS p2, COUNT(v2) OVER (PARTITION BY b1, b2) AS k2 FROM counted) AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  SUM(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END) AS m2n,
  NULLIF(COUNT(CASE WHEN s.p2 IN ((s.k2 + 1) / 2, (s.k2 + 2) / 2) THEN s.v2 END), 0) AS m2d,
  MAX(s.v3) AS m3n,
  1 AS m3d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v2 IS NULL THEN 1 ELSE 0 END, v2) AS p2, COUNT(v2) OVER () AS k2 FROM counted) AS s;
