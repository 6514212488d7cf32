-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 僵尸型组织名单 疑似名单
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    (SELECT COUNT(*) FROM "participation" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."org" = r."@id") AND (t1."reportYear" >= (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 2)) AND (t1."@conclusion" = '未参检'))) AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    (SELECT COUNT(*) FROM "annualInspection" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."org" = r."@id") AND (t2."reportYear" >= (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 2)) AND (t2."@conclusion" = '不合格'))) AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."certTo" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CASE WHEN ((SELECT COUNT(*) FROM "zombieCheck" AS t3 WHERE t3."@submitted" IS NOT NULL AND ((t3."org" = r."@id") AND (t3."year" >= (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)))) > 0) THEN 1 WHEN NOT ((SELECT COUNT(*) FROM "zombieCheck" AS t3 WHERE t3."@submitted" IS NOT NULL AND ((t3."org" = r."@id") AND (t3."year" >= (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)))) > 0) THEN 0 END AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."contactName" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."status" = '存续') AND (CAST(julianday(CAST(:asOf AS text)) - julianday(r."registeredOn") AS INTEGER) > 365) AND (((SELECT COUNT(*) FROM "participation" AS t4 WHERE t4."@submitted" IS NOT NULL AND ((t4."org" = r."@id") AND (t4."reportYear" >= (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 2)) AND (t4."@conclusion" = '未参检'))) >= 2) OR ((SELECT COUNT(*) FROM "annualInspection" AS t5 WHERE t5."@submitted" IS NOT NULL AND ((t5."org" = r."@id") AND (t5."reportYear" >= (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 2)) AND (t5."@conclusion" = '不合格'))) >= 2) OR (CAST(julianday(CAST(:asOf AS text)) - julianday(r."certTo") AS INTEGER) > 365)))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3n,
  1 AS m3d,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  1 AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 僵尸型组织名单 排查和处置
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."handling" AS b1,
    r."outcome" AS b2,
    r."org" AS v1,
    CASE WHEN (r."@state" = '已办结') THEN r."org" END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "zombieCheck" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."checkedOn" >= CASE WHEN (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) BETWEEN 1000 AND 9999 THEN CAST((CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1) AS text) || '-01-01' END AND r."checkedOn" <= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d
FROM counted AS s;
