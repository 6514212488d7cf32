-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 应跟踪评估：等级评估
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "rating" AS r
WHERE ((r."@state" = '有效') AND (r."level" IN ('A5', 'A4')) AND (CAST((SELECT COUNT(*) FROM "rating.checks" AS t1 WHERE t1."@record" = r."@id") AS numeric) = numeric '0'))
ORDER BY r."@id";
