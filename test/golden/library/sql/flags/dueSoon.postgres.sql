-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 快到期：借阅单
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "loan" AS r
WHERE ((CAST(CAST(r."dueOn" AS date) - CAST(CAST(:today AS text) AS date) AS numeric) <= numeric '3') AND (r."dueOn" >= CAST(:today AS text)) AND (CAST(r."missingCount" AS numeric) > numeric '0'))
ORDER BY r."@id";
