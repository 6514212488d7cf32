-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 跟进超期：党建检查点
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "partyCheckpoint" AS r
WHERE ((r."@state" = '需跟进') AND (r."followUpBy" < CAST(:today AS text)))
ORDER BY r."@id";
