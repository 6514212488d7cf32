-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 结果待补报：重大事项结果
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "majorEventResult" AS r
WHERE ((r."@state" = '待补报') AND (r."due" < CAST(:today AS text)))
ORDER BY r."@id";
