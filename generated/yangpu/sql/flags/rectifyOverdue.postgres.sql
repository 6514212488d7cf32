-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 逾期未整改：整改台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "rectification" AS r
WHERE ((r."@state" IN ('整改中', '已约谈')) AND (COALESCE(r."voidReason", '') = '') AND (r."dueNow" < CAST(:today AS text)))
ORDER BY r."@id";
