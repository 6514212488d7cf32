-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 该首次回访：招聘活动
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "jobFair" AS r
WHERE ((r."@state" = '已举办') AND (CASE WHEN abs(CASE WHEN CAST(:today AS text) IS NOT NULL THEN 30 END) <= 3300000 THEN (SELECT CASE WHEN v >= '1000-01-01' THEN v END FROM (SELECT date(r."heldOn", CASE WHEN CAST(:today AS text) IS NOT NULL THEN 30 END || ' days') AS v)) END <= CAST(:today AS text)))
ORDER BY r."@id";
