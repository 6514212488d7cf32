-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 借阅统计
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."branch" AS b1,
    r."readerKind" AS b2,
    r."reader" AS v1,
    1 AS v2,
    CAST(r."bookCount" AS numeric) AS v3,
    CASE WHEN (r."@conclusion" = '良好') THEN 1 END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "loan" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(CAST(substr(r."borrowedOn", 1, 4) AS integer) AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign((SELECT CAST(COUNT(t.v2) AS numeric) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT CAST(COUNT(t.v2) AS numeric) FROM counted AS t)), numeric '0') AS m3d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d,
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v2) AS numeric))) AS m5n,
  NULLIF(abs(CAST(COUNT(s.v2) AS numeric)), numeric '0') AS m5d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign((SELECT CAST(COUNT(t.v2) AS numeric) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT CAST(COUNT(t.v2) AS numeric) FROM counted AS t)), numeric '0') AS m3d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d,
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v2) AS numeric))) AS m5n,
  NULLIF(abs(CAST(COUNT(s.v2) AS numeric)), numeric '0') AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign((SELECT CAST(COUNT(t.v2) AS numeric) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT CAST(COUNT(t.v2) AS numeric) FROM counted AS t)), numeric '0') AS m3d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d,
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v2) AS numeric))) AS m5n,
  NULLIF(abs(CAST(COUNT(s.v2) AS numeric)), numeric '0') AS m5d
FROM counted AS s;

-- 借阅统计
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(r."borrowedOn", 6, 2) AS integer) AS numeric) AS b1,
    CAST(r."missingPrice" AS numeric) AS v1,
    r."@conclusion" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "loan" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(CAST(substr(r."borrowedOn", 1, 4) AS integer) AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(SUM(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END) AS numeric) AS m1n,
  CAST(NULLIF(COUNT(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END), 0) AS numeric) AS m1d,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v1 IS NULL THEN 1 ELSE 0 END, v1) AS p1, COUNT(v1) OVER (PARTITION BY b1) AS k1, row_number() OVER (PARTITION BY b1 ORDER BY w2 DESC, stamp DESC) AS p2 FROM counted) AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(SUM(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END) AS numeric) AS m1n,
  CAST(NULLIF(COUNT(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END), 0) AS numeric) AS m1d,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v1 IS NULL THEN 1 ELSE 0 END, v1) AS p1, COUNT(v1) OVER () AS k1, row_number() OVER (ORDER BY w2 DESC, stamp DESC) AS p2 FROM counted) AS s;
