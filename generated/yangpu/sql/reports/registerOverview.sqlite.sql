-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 社会组织一览
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."orgType" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    CASE WHEN CAST(:asOf AS text) >= r."registeredOn" THEN CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - CAST(substr(r."registeredOn", 1, 4) AS integer) - CASE WHEN substr(CAST(:asOf AS text), 6, 5) < substr(r."registeredOn", 6, 5) THEN 1 ELSE 0 END END AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    CASE WHEN (r."certTo" < CAST(:asOf AS text)) THEN '过期' WHEN NOT (r."certTo" < CAST(:asOf AS text)) THEN CASE WHEN (CAST(julianday(r."certTo") - julianday(CAST(:asOf AS text)) AS INTEGER) <= CASE WHEN CAST(:asOf AS text) IS NOT NULL THEN 90 END) THEN '临期' WHEN NOT (CAST(julianday(r."certTo") - julianday(CAST(:asOf AS text)) AS INTEGER) <= CASE WHEN CAST(:asOf AS text) IS NOT NULL THEN 90 END) THEN '有效' END END AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CASE WHEN ((SELECT COUNT(*) FROM "rating" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."org" = r."@id") AND (t1."@state" = '有效') AND (t1."level" = 'A5') AND (t1."validTo" >= CAST(:asOf AS text)))) > 0) THEN '5A级' WHEN NOT ((SELECT COUNT(*) FROM "rating" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."org" = r."@id") AND (t1."@state" = '有效') AND (t1."level" = 'A5') AND (t1."validTo" >= CAST(:asOf AS text)))) > 0) THEN CASE WHEN ((SELECT COUNT(*) FROM "rating" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."org" = r."@id") AND (t2."@state" = '有效') AND (t2."level" = 'A4') AND (t2."validTo" >= CAST(:asOf AS text)))) > 0) THEN '4A级' WHEN NOT ((SELECT COUNT(*) FROM "rating" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."org" = r."@id") AND (t2."@state" = '有效') AND (t2."level" = 'A4') AND (t2."validTo" >= CAST(:asOf AS text)))) > 0) THEN CASE WHEN ((SELECT COUNT(*) FROM "rating" AS t3 WHERE t3."@submitted" IS NOT NULL AND ((t3."org" = r."@id") AND (t3."@state" = '有效') AND (t3."level" = 'A3') AND (t3."validTo" >= CAST(:asOf AS text)))) > 0) THEN '3A级' WHEN NOT ((SELECT COUNT(*) FROM "rating" AS t3 WHERE t3."@submitted" IS NOT NULL AND ((t3."org" = r."@id") AND (t3."@state" = '有效') AND (t3."level" = 'A3') AND (t3."validTo" >= CAST(:asOf AS text)))) > 0) THEN CASE WHEN ((SELECT COUNT(*) FROM "rating" AS t4 WHERE t4."@submitted" IS NOT NULL AND ((t4."org" = r."@id") AND (t4."@state" = '有效') AND (t4."level" = 'A2') AND (t4."validTo" >= CAST(:asOf AS text)))) > 0) THEN '2A级' WHEN NOT ((SELECT COUNT(*) FROM "rating" AS t4 WHERE t4."@submitted" IS NOT NULL AND ((t4."org" = r."@id") AND (t4."@state" = '有效') AND (t4."level" = 'A2') AND (t4."validTo" >= CAST(:asOf AS text)))) > 0) THEN CASE WHEN ((SELECT COUNT(*) FROM "rating" AS t5 WHERE t5."@submitted" IS NOT NULL AND ((t5."org" = r."@id") AND (t5."@state" = '有效') AND (t5."level" = 'A1') AND (t5."validTo" >= CAST(:asOf AS text)))) > 0) THEN '1A级' WHEN NOT ((SELECT COUNT(*) FROM "rating" AS t5 WHERE t5."@submitted" IS NOT NULL AND ((t5."org" = r."@id") AND (t5."@state" = '有效') AND (t5."level" = 'A1') AND (t5."validTo" >= CAST(:asOf AS text)))) > 0) THEN '无' END END END END END AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    CASE WHEN ((SELECT COUNT(*) FROM "annualInspection" AS t6 WHERE t6."@submitted" IS NOT NULL AND ((t6."org" = r."@id") AND (t6."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)) AND (t6."@conclusion" = '合格'))) > 0) THEN '合格' WHEN NOT ((SELECT COUNT(*) FROM "annualInspection" AS t6 WHERE t6."@submitted" IS NOT NULL AND ((t6."org" = r."@id") AND (t6."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)) AND (t6."@conclusion" = '合格'))) > 0) THEN CASE WHEN ((SELECT COUNT(*) FROM "annualInspection" AS t7 WHERE t7."@submitted" IS NOT NULL AND ((t7."org" = r."@id") AND (t7."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)) AND (t7."@conclusion" = '基本合格'))) > 0) THEN '基本合格' WHEN NOT ((SELECT COUNT(*) FROM "annualInspection" AS t7 WHERE t7."@submitted" IS NOT NULL AND ((t7."org" = r."@id") AND (t7."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)) AND (t7."@conclusion" = '基本合格'))) > 0) THEN CASE WHEN ((SELECT COUNT(*) FROM "annualInspection" AS t8 WHERE t8."@submitted" IS NOT NULL AND ((t8."org" = r."@id") AND (t8."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)) AND (t8."@conclusion" = '不合格'))) > 0) THEN '不合格' WHEN NOT ((SELECT COUNT(*) FROM "annualInspection" AS t8 WHERE t8."@submitted" IS NOT NULL AND ((t8."org" = r."@id") AND (t8."reportYear" = (CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) - 1)) AND (t8."@conclusion" = '不合格'))) > 0) THEN '没有结论' END END END AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    (SELECT COUNT(*) FROM "rectification" AS t9 WHERE t9."@submitted" IS NOT NULL AND ((t9."org" = r."@id") AND (t9."@state" <> '已销号') AND (COALESCE(t9."voidReason", '') = ''))) AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "org" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."status" <> '筹备')
    AND (r."registeredOn" <= CAST(:asOf AS text))
    AND (r."endedOn" IS NULL OR r."endedOn" >= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  1 AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8n,
  1 AS m8d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);
