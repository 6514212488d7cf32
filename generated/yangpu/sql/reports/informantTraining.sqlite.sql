-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 信息员培训情况 各街道
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    1 AS v1,
    CASE WHEN ((SELECT COUNT(*) FROM "attendance" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."informant" = r."@id") AND (CAST(substr(substr(t1."heldAt", 1, 10), 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) AND (t1."@state" IN ('已签到', '已评价')))) > 0) THEN 1 END AS v2,
    CASE WHEN (CAST(julianday(CAST(:asOf AS text)) - julianday(r."confirmedOn") AS INTEGER) > CASE WHEN CAST(:asOf AS text) IS NOT NULL THEN 180 END) THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "informant" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '在岗')
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m3n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m3d,
  COUNT(s.v3) AS m4n,
  1 AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m3n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m3d,
  COUNT(s.v3) AS m4n,
  1 AS m4d
FROM counted AS s;

-- 信息员培训情况 本年没有培训的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."unit" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."unit" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."level" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."since" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    (SELECT MAX(t1."heldAt") FROM "attendance" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."informant" = r."@id") AND (t1."@state" IN ('已签到', '已评价')))) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "informant" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."@state" = '在岗') AND ((SELECT COUNT(*) FROM "attendance" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."informant" = r."@id") AND (CAST(substr(substr(t2."heldAt", 1, 10), 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) AND (t2."@state" IN ('已签到', '已评价')))) = 0))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 信息员培训情况 花名册
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."level" AS o2,
    r."unit" AS o3,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."unit" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."level" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."post" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."since" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."confirmedOn" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "informant" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."@state" = '在岗') AND ((SELECT COUNT(*) FROM "attendance" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."informant" = r."@id") AND (CAST(substr(substr(t1."heldAt", 1, 10), 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) AND (t1."@state" IN ('已签到', '已评价')))) = 0))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN 'Q' THEN 0 WHEN 'J' THEN 1 WHEN 'W' THEN 2 END, CASE WHEN MAX(s.o3) IS NULL THEN 1 ELSE 0 END, MAX(s.o3), MAX(s.stamp);
